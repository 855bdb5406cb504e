package dev.verity.benchmark.contender;

import java.util.List;

/** What is measured, under the name of its benchmark methods, and the violations that it must give. */
public enum Workload {
    FLAT_BEAN("flatBean", "flat bean, 10 constraints, a pattern and an e-mail among them"),
    OBSERVED("observed", "the flat bean, with a listener that counts"),
    RECORD("record", "record of 4 components, 8 constraints, one of them a pattern"),
    THREE_VIOLATIONS(
            "threeViolations",
            "the flat bean, 3 violations, constant messages, read",
            "age: must be of age",
            "email: not an e-mail address",
            "firstName: first name is missing"),
    THREE_EXPRESSIONS(
            "threeExpressions",
            "the same with expressions in the messages",
            "age: 17 is below 18",
            "email: 'ada(at)example.org' is not an e-mail address",
            "firstName: blank"),
    ORDER_OF_20("orderOf20", "order, customer, address, 20 items"),
    SIX_VIOLATIONS(
            "sixViolations",
            "the same, 6 violations, read",
            "customer.address.city: city is missing",
            "customer.email: not an e-mail address",
            "customer.name: name is missing",
            "items[19].price: price is missing",
            "items[3].quantity: at least one",
            "items[7].article: article is missing"),
    ORDER_OF_1000("orderOf1000", "order, customer, address, 1,000 items"),
    BACK_REFERENCES("backReferences", "1,000 members, each refers back to the team"),
    RING("ring", "ring of 1,000 nodes, 1,000 deep"),
    CONTAINER_ELEMENTS(
            "containerElements", "nested container elements: map of lists of beans, list of lists, optional"),
    PARAMETERS("parameters", "parameters of a method that has 4"),
    RETURN_VALUE("returnValue", "its return value"),
    UNCONSTRAINED("unconstrained", "bean without constraints"),
    TWO_GROUPS("twoGroups", "two requested groups"),
    GROUP_SEQUENCE("groupSequence", "sequence of the two"),
    REDEFINED_DEFAULT("redefinedDefault", "redefined default group"),
    OWN_CONSTRAINTS("ownConstraints", "composed, class-level and custom constraints"),
    NEW_OBJECT("newObject", "new object and its validation"),
    WARM_FACTORY("warmFactory", "factory and first validation, warm JVM"),
    WARM_CLASSES("warmClasses", "factory and 200 classes first met, warm JVM"),
    ORDER_OF_A_MILLION("orderOfAMillion", "order, customer, address, 1,000,000 items"),
    CHAIN("chain", "chain of 100,000 nodes");

    private final String method;
    private final String title;
    private final List<String> violations;

    Workload(String method, String title, String... violations) {
        this.method = method;
        this.title = title;
        this.violations = List.of(violations);
    }

    /** The name of the benchmark method. */
    public String method() {
        return method;
    }

    /** What a reader calls it. */
    public String title() {
        return title;
    }

    /** The violations that every contender must give, each as path and message, sorted. */
    public List<String> violations() {
        return violations;
    }
}
