package dev.verity.internal.constraint;

import static java.lang.annotation.RetentionPolicy.RUNTIME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintDefinitionException;
import jakarta.validation.ConstraintTarget;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.validation.constraintvalidation.SupportedValidationTarget;
import jakarta.validation.constraintvalidation.ValidationTarget;
import jakarta.validation.groups.Default;
import jakarta.validation.metadata.ValidateUnwrappedValue;
import jakarta.validation.valueextraction.Unwrapping;
import java.lang.annotation.Annotation;
import java.lang.annotation.Retention;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConstraintDefinitionsTest {

    @Retention(RUNTIME)
    @Constraint(validatedBy = {Anything.class, Parameters.class})
    @interface Both {
        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        ConstraintTarget validationAppliesTo() default ConstraintTarget.IMPLICIT;
    }

    @Retention(RUNTIME)
    @interface Several {
        Both[] value();
    }

    static class Anything implements ConstraintValidator<Annotation, Object> {
        @Override
        public boolean isValid(Object value, ConstraintValidatorContext context) {
            return true;
        }
    }

    @SupportedValidationTarget(ValidationTarget.PARAMETERS)
    static class Parameters implements ConstraintValidator<Annotation, Object[]> {
        @Override
        public boolean isValid(Object[] value, ConstraintValidatorContext context) {
            return true;
        }
    }

    @Nested
    class Recognition {
        @NotNull
        @Several({@Both(message = "one"), @Both(message = "two")})
        @Deprecated
        private String field = "";

        private String[] messagesIn(Class<? extends Annotation> type) throws NoSuchFieldException {
            Annotation annotation = Recognition.class.getDeclaredField("field").getAnnotation(type);
            return Uses.DEFINITIONS.constraintsIn(annotation).stream()
                    .map(constraint -> AnnotationAttributes.of(constraint).get("message"))
                    .toArray(String[]::new);
        }

        @Test
        void knowsConstraintsByTheirMetaAnnotation() {
            assertThat(Uses.DEFINITIONS.isConstraint(NotNull.class)).isTrue();
            assertThat(Uses.DEFINITIONS.isConstraint(Several.class)).isFalse();
            assertThat(Uses.DEFINITIONS.isConstraint(Deprecated.class)).isFalse();
        }

        @Test
        void opensContainersThatAreNotRepeatable() throws NoSuchFieldException {
            assertThat(messagesIn(Several.class)).containsExactly("one", "two");
            assertThat(messagesIn(NotNull.class)).containsExactly("{jakarta.validation.constraints.NotNull.message}");
            assertThat(messagesIn(Deprecated.class)).isEmpty();
        }
    }

    @Nested
    class Attributes {
        interface Loud extends Payload {}

        @Size(max = 3)
        private String plain = "";

        @Size(
                groups = Nested.class,
                payload = {Loud.class, Unwrapping.Skip.class})
        private String detailed = "";

        @Size(payload = {Unwrapping.Unwrap.class, Unwrapping.Skip.class})
        private String torn = "";

        @Test
        void belongsToDefaultWhereNoGroupIsGiven() {
            ConstraintUse use = Uses.onField(Attributes.class, "plain");
            assertThat(use.groups()).isEqualTo(Set.of(Default.class));
            assertThat(use.payload()).isEmpty();
            assertThat(use.attributes()).containsEntry("max", 3).containsKeys("min", "message", "groups", "payload");
            assertThat(use.messageTemplate()).isEqualTo("{jakarta.validation.constraints.Size.message}");
            assertThat(use.validationAppliesTo()).isNull();
            assertThat(use.unwrapping()).isEqualTo(ValidateUnwrappedValue.DEFAULT);
            assertThat(use.target()).isEqualTo(ValidationTarget.ANNOTATED_ELEMENT);
        }

        @Test
        void readsGroupsPayloadAndUnwrapping() {
            ConstraintUse use = Uses.onField(Attributes.class, "detailed");
            assertThat(use.groups()).isEqualTo(Set.of(Nested.class));
            assertThat(use.payload()).isEqualTo(Set.of(Loud.class, Unwrapping.Skip.class));
            assertThat(use.unwrapping()).isEqualTo(ValidateUnwrappedValue.SKIP);
        }

        @Test
        void refusesUnwrapTogetherWithSkip() {
            assertThatThrownBy(() -> Uses.onField(Attributes.class, "torn"))
                    .isInstanceOf(ConstraintDeclarationException.class)
                    .hasMessage("@Size on Attributes#torn: its payload has both Unwrapping.Unwrap and Unwrapping.Skip."
                            + " Keep one.");
        }
    }

    @Nested
    class Targets {
        @Both
        void both(String parameter) {}

        @Both
        String returned() {
            return "";
        }

        @Both
        String ambiguous(String parameter) {
            return "";
        }

        @Both(validationAppliesTo = ConstraintTarget.RETURN_VALUE)
        String explicit(String parameter) {
            return "";
        }

        @Both(validationAppliesTo = ConstraintTarget.PARAMETERS)
        String noParameters() {
            return "";
        }

        @NotNull
        void nothing() {}

        @Both(validationAppliesTo = ConstraintTarget.PARAMETERS)
        private String field = "";

        @Both
        private String implicitField = "";

        @Test
        void isTheParametersOfVoidMethods() {
            ConstraintUse use = Uses.onMethod(Targets.class, "both", String.class);
            assertThat(use.target()).isEqualTo(ValidationTarget.PARAMETERS);
            assertThat(use.candidates())
                    .extracting(ValidatorCandidate::validatorClass)
                    .containsExactly(classOf());
        }

        private Class<? extends ConstraintValidator<?, ?>> classOf() {
            return Parameters.class;
        }

        @Test
        void isTheReturnValueOfMethodsWithoutParameters() {
            assertThat(Uses.onMethod(Targets.class, "returned").target()).isEqualTo(ValidationTarget.ANNOTATED_ELEMENT);
        }

        @Test
        void isWhatValidationAppliesToSays() {
            assertThat(Uses.onMethod(Targets.class, "explicit", String.class).target())
                    .isEqualTo(ValidationTarget.ANNOTATED_ELEMENT);
        }

        @Test
        void isTheAnnotatedElementElsewhere() {
            assertThat(Uses.onField(Targets.class, "implicitField").target())
                    .isEqualTo(ValidationTarget.ANNOTATED_ELEMENT);
        }

        @Test
        void mustBeSaidWhereItIsAmbiguous() {
            assertThatThrownBy(() -> Uses.onMethod(Targets.class, "ambiguous", String.class))
                    .isInstanceOf(ConstraintDeclarationException.class)
                    .hasMessage("@Both on Targets#ambiguous(): it can apply to the return value or to the parameters."
                            + " Set validationAppliesTo to RETURN_VALUE or PARAMETERS.");
        }

        @Test
        void mustBeThere() {
            assertThatThrownBy(() -> Uses.onMethod(Targets.class, "noParameters"))
                    .isInstanceOf(ConstraintDeclarationException.class)
                    .hasMessage("@Both on Targets#noParameters(): it applies to the parameters, but there is none."
                            + " Remove it, or let it apply to the return value.");
            assertThatThrownBy(() -> Uses.onMethod(Targets.class, "nothing"))
                    .isInstanceOf(ConstraintDeclarationException.class)
                    .hasMessage("@NotNull on Targets#nothing(): it applies to the return value, but the method is void."
                            + " Remove it, or put it on a parameter.");
        }

        @Test
        void mustNotBeSaidOnFields() {
            assertThatThrownBy(() -> Uses.onField(Targets.class, "field"))
                    .isInstanceOf(ConstraintDeclarationException.class)
                    .hasMessage("@Both on Targets#field: validationAppliesTo = PARAMETERS is for methods and"
                            + " constructors only. Remove it.");
        }
    }

    @Retention(RUNTIME)
    @Constraint(validatedBy = Anything.class)
    @interface NoMessage {
        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    @Retention(RUNTIME)
    @Constraint(validatedBy = Anything.class)
    @interface TypedGroups {
        String message() default "";

        String groups() default "";

        Class<? extends Payload>[] payload() default {};
    }

    @Retention(RUNTIME)
    @Constraint(validatedBy = Anything.class)
    @interface FilledGroups {
        String message() default "";

        Class<?>[] groups() default Default.class;

        Class<? extends Payload>[] payload() default {};
    }

    @Retention(RUNTIME)
    @Constraint(validatedBy = Anything.class)
    @interface ReservedName {
        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        int validLength() default 0;
    }

    @Retention(RUNTIME)
    @Constraint(validatedBy = Anything.class)
    @interface NeedlessTarget {
        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        ConstraintTarget validationAppliesTo() default ConstraintTarget.IMPLICIT;
    }

    @Retention(RUNTIME)
    @Constraint(validatedBy = {Anything.class, Parameters.class})
    @interface MissingTarget {
        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    @Retention(RUNTIME)
    @Constraint(validatedBy = {Parameters.class, Parameters.class})
    @interface TwoCrossParameter {
        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    @SuppressWarnings("unused")
    static class Invalid {
        @NoMessage
        private int noMessage;

        @TypedGroups
        private int typedGroups;

        @FilledGroups
        private int filledGroups;

        @ReservedName
        private int reservedName;

        @NeedlessTarget
        private int needlessTarget;

        @MissingTarget
        private int missingTarget;

        @TwoCrossParameter
        private int twoCrossParameter;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    noMessage      | NoMessage      | it has no attribute message. Every constraint declares message, groups and payload.
                    typedGroups    | TypedGroups    | the attribute groups is of type java.lang.String. Declare it as Class<?>[] groups() default {}.
                    filledGroups   | FilledGroups   | the attribute groups has no empty array as its default. Declare it as Class<?>[] groups() default {}.
                    reservedName   | ReservedName   | the attribute validLength starts with "valid", which is reserved. Rename it.
                    needlessTarget | NeedlessTarget | it is not both generic and cross-parameter, so it must not declare the attribute validationAppliesTo. Remove it, or add a ConstraintValidator for the other target.
                    missingTarget  | MissingTarget  | it is both generic and cross-parameter, so it must declare the attribute ConstraintTarget validationAppliesTo() default ConstraintTarget.IMPLICIT.
                    twoCrossParameter | TwoCrossParameter | it has more than one cross-parameter ConstraintValidator: VALIDATOR and VALIDATOR. Keep one.
                    """)
    void refusesInvalidDefinitions(String field, String constraint, String problem) {
        String message = problem.replace("VALIDATOR", Parameters.class.getName());
        assertThatThrownBy(() -> Uses.onField(Invalid.class, field))
                .isInstanceOf(ConstraintDefinitionException.class)
                .hasMessage("@%s$%s is no valid constraint: %s"
                        .formatted(ConstraintDefinitionsTest.class.getName(), constraint, message));
    }
}
