package dev.verity.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verity.validator.VerityConfiguration;
import dev.verity.validator.VerityValidatorFactory;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.GroupSequence;
import jakarta.validation.Payload;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Null;
import jakarta.validation.groups.Default;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Validation that passes over class-level constraints where a property has a violation, compared with Hibernate Validator. */
abstract class PropertyViolationSuite extends ValidationSuite {

    @Constraint(validatedBy = Never.Check.class)
    @Retention(RetentionPolicy.RUNTIME)
    @Repeatable(Never.List.class)
    public @interface Never {
        String message() default "never";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        @Retention(RetentionPolicy.RUNTIME)
        public @interface List {
            Never[] value();
        }

        class Check implements ConstraintValidator<Never, Object> {
            @Override
            public boolean isValid(Object value, ConstraintValidatorContext context) {
                return false;
            }
        }
    }

    interface First {}

    interface Second {}

    @GroupSequence({First.class, Second.class})
    interface InSequence {}

    @NotNull(message = "composing")
    @Constraint(validatedBy = {})
    @Retention(RetentionPolicy.RUNTIME)
    @interface Composed {
        String message() default "composed";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    @Never
    static class Leaf {
        @NotNull
        String one;

        @NotNull
        String two;
    }

    @Never
    static class WithLeaf {
        String fine;

        @Valid
        Leaf leaf = new Leaf();
    }

    @Never
    static class Invalid {
        @NotNull
        String name;

        @Valid
        Leaf leaf = new Leaf();
    }

    @Never
    static class InvalidCascade {
        @Valid
        @Null
        WithLeaf below = new WithLeaf();
    }

    @Never
    static class Elements {
        List<@NotNull String> texts = Arrays.asList(null, null);

        @Valid
        Leaf leaf = new Leaf();
    }

    @Never
    static class Leaves {
        List<@Valid Leaf> leaves = List.of(new Leaf(), new Leaf());

        @Valid
        WithLeaf other = new WithLeaf();
    }

    @Never
    static class Getter {
        @NotNull
        public String getName() {
            return null;
        }
    }

    @Never
    static class WithComposed {
        @Composed
        String name;
    }

    @Never(message = "above")
    static class Above {
        @NotNull
        String inherited;
    }

    @Never(message = "below")
    static class Below extends Above {}

    @Never(message = "plain above")
    static class PlainAbove {}

    @Never(message = "below")
    static class InvalidBelow extends PlainAbove {
        @NotNull
        String own;
    }

    interface Contract {
        @NotNull
        String getCode();
    }

    @Never
    static class Implementing implements Contract {
        @Override
        public String getCode() {
            return null;
        }
    }

    @Never(message = "first", groups = First.class)
    @Never(message = "second", groups = Second.class)
    @Never(message = "default")
    static class Grouped {
        @NotNull(groups = First.class)
        String one;

        @NotNull(groups = Second.class)
        String two;

        @NotNull
        String three;

        @Valid
        Leaf leaf = new Leaf();
    }

    @Never(message = "first", groups = First.class)
    @Never(message = "second", groups = Second.class)
    static class InvalidInSecond {
        @NotNull(groups = Second.class)
        String one;
    }

    @GroupSequence({First.class, Redefined.class})
    @Never(message = "first", groups = First.class)
    @Never(message = "default")
    static class Redefined {
        @NotNull(groups = First.class)
        String one;

        @NotNull
        String two;

        @Valid
        Leaf leaf = new Leaf();
    }

    @GroupSequence({First.class, ValidFirst.class})
    @Never(message = "default")
    static class ValidFirst {
        @Null(groups = First.class)
        String one;

        @NotNull
        String two;
    }

    @Never
    static class Node {
        @NotNull
        String name;

        @Valid
        Node next;

        Node(String name, Node next) {
            this.name = name;
            this.next = next;
        }
    }

    static Object[][] requests() {
        Class<?>[] none = {};
        return new Object[][] {
            {new Leaf(), none},
            {new WithLeaf(), none},
            {new Invalid(), none},
            {new InvalidCascade(), none},
            {new Elements(), none},
            {new Leaves(), none},
            {new Getter(), none},
            {new WithComposed(), none},
            {new Below(), none},
            {new InvalidBelow(), none},
            {new Implementing(), none},
            {new Grouped(), none},
            {new Grouped(), new Class<?>[] {First.class, Second.class}},
            {new Grouped(), new Class<?>[] {First.class, Default.class}},
            {new Grouped(), new Class<?>[] {InSequence.class}},
            {new InvalidInSecond(), new Class<?>[] {First.class, Second.class}},
            {new InvalidInSecond(), new Class<?>[] {Second.class, First.class}},
            {new InvalidInSecond(), new Class<?>[] {InSequence.class}},
            {new Redefined(), none},
            {new Redefined(), new Class<?>[] {First.class, Default.class}},
            {new ValidFirst(), none},
            {new Node("ok", new Node(null, new Node("ok", null))), none},
            {new Node(null, new Node("ok", new Node(null, null))), none},
        };
    }

    @ParameterizedTest
    @MethodSource("requests")
    void agreesWithHibernateValidator(Object bean, Class<?>[] groups) {
        try (ValidatorFactory theirs = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .failFastOnPropertyViolation(true)
                .buildValidatorFactory()) {
            Validator ours = passingOver();
            Set<String> expected = new TreeSet<>(found(theirs.getValidator().validate(bean, groups)));

            for (int i = 0; i < 3; i++) {
                assertThat(found(ours.validate(bean, groups))).containsExactlyInAnyOrderElementsOf(expected);
            }
        }
    }

    @Test
    void checksAllPropertiesAndWhatTheyCascadeTo() {
        assertThat(found(passingOver().validate(new Invalid())))
                .containsExactly("name: must not be null", "leaf.one: must not be null", "leaf.two: must not be null");
        assertThat(found(passingOver().validate(new WithLeaf())))
                .containsExactly("leaf.one: must not be null", "leaf.two: must not be null", ": never");
    }

    @Test
    void canBeCombinedWithFailFast() {
        Validator validator =
                validator(configuration().failFastOnPropertyViolation(true).failFast(true));

        assertThat(found(validator.validate(new Invalid()))).containsExactly("name: must not be null");
    }

    @Test
    void isOffByDefault() {
        assertThat(paths(validator().validate(new Leaf()))).containsExactly("one", "two", "");
    }

    @Test
    void isSwitchedOnByAPropertyAndForOneContext() {
        Validator byProperty =
                validator(configuration().addProperty(VerityConfiguration.FAIL_FAST_ON_PROPERTY_VIOLATION, "true"));
        VerityValidatorFactory factory = factory(configuration()).unwrap(VerityValidatorFactory.class);
        Validator byContext =
                factory.usingContext().failFastOnPropertyViolation(true).getValidator();

        assertThat(paths(byProperty.validate(new Leaf()))).containsExactly("one", "two");
        assertThat(paths(byContext.validate(new Leaf()))).containsExactly("one", "two");
        assertThat(paths(factory.getValidator().validate(new Leaf()))).containsExactly("one", "two", "");
    }

    private Validator passingOver() {
        return validator(configuration().failFastOnPropertyViolation(true));
    }
}
