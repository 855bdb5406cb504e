package dev.verity.quarkus.deployment;

import org.jboss.jandex.DotName;

/** Names of types that the build looks for. */
final class Names {
    static final DotName CONSTRAINT = DotName.createSimple("jakarta.validation.Constraint");
    static final DotName VALID = DotName.createSimple("jakarta.validation.Valid");
    static final DotName VALIDATE_ON_EXECUTION =
            DotName.createSimple("jakarta.validation.executable.ValidateOnExecution");
    static final DotName CONSTRAINT_VALIDATOR = DotName.createSimple("jakarta.validation.ConstraintValidator");
    static final DotName VALUE_EXTRACTOR = DotName.createSimple("jakarta.validation.valueextraction.ValueExtractor");
    static final DotName REPEATABLE = DotName.createSimple("java.lang.annotation.Repeatable");
    static final DotName PATH = DotName.createSimple("jakarta.ws.rs.Path");

    static final DotName GROUP_SEQUENCE = DotName.createSimple("jakarta.validation.GroupSequence");
    static final DotName GROUP_SEQUENCE_PROVIDER = DotName.createSimple("dev.verity.validator.GroupSequenceProvider");
    static final DotName HIBERNATE_GROUP_SEQUENCE_PROVIDER =
            DotName.createSimple("org.hibernate.validator.group.GroupSequenceProvider");

    private Names() {}
}
