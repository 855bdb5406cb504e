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
import jakarta.validation.OverridesAttribute;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.validation.constraintvalidation.SupportedValidationTarget;
import jakarta.validation.constraintvalidation.ValidationTarget;
import java.lang.annotation.Retention;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompositionTest {

    interface Checks {}

    interface Loud extends Payload {}

    @NotNull(groups = Loud.class, message = "zip is missing")
    @Size(max = 9)
    @Pattern(regexp = "first")
    @Pattern(regexp = "second")
    @ReportAsSingleViolation
    @Retention(RUNTIME)
    @Constraint(validatedBy = {})
    @interface Zip {
        String message() default "no zip";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        @OverridesAttribute(constraint = Size.class, name = "min")
        @OverridesAttribute(constraint = Size.class, name = "max")
        int length() default 5;

        @OverridesAttribute(constraint = Size.class, name = "message")
        String lengthMessage() default "wrong length";

        @OverridesAttribute(constraint = Pattern.class, constraintIndex = 1)
        String regexp() default "\\d*";
    }

    @Zip
    @Retention(RUNTIME)
    @Constraint(validatedBy = {})
    @interface GermanZip {
        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        @OverridesAttribute(constraint = Zip.class, name = "length")
        int digits() default 4;
    }

    @SuppressWarnings("unused")
    static class Address {
        @Zip(groups = Checks.class, payload = Loud.class)
        private String zip = "";

        @GermanZip
        private String german = "";
    }

    private static ConstraintUse part(ConstraintUse use, int index) {
        return use.composing().get(index);
    }

    @Test
    void readsComposingConstraintsInOrder() {
        ConstraintUse zip = Uses.onField(Address.class, "zip");
        assertThat(zip.reportAsSingleViolation()).isTrue();
        assertThat(zip.candidates()).isEmpty();
        assertThat(zip.composing())
                .extracting(use -> use.type().getSimpleName())
                .containsExactly("NotNull", "Size", "Pattern", "Pattern");
    }

    @Test
    void overridesAttributesOfOneOrAllByIndex() {
        ConstraintUse zip = Uses.onField(Address.class, "zip");
        assertThat(part(zip, 1).attributes()).containsEntry("min", 5).containsEntry("max", 5);
        assertThat(part(zip, 1).messageTemplate()).isEqualTo("wrong length");
        assertThat(((Size) part(zip, 1).annotation()).min()).isEqualTo(5);
        assertThat(part(zip, 2).attributes()).containsEntry("regexp", "first");
        assertThat(part(zip, 3).attributes()).containsEntry("regexp", "\\d*");
    }

    @Test
    void handsGroupsAndPayloadDownAndKeepsMessages() {
        ConstraintUse notNull = part(Uses.onField(Address.class, "zip"), 0);
        assertThat(notNull.groups()).isEqualTo(Set.of(Checks.class));
        assertThat(((NotNull) notNull.annotation()).groups()).containsExactly(Checks.class);
        assertThat(notNull.payload()).isEqualTo(Set.of(Loud.class));
        assertThat(notNull.messageTemplate()).isEqualTo("zip is missing");
    }

    @Test
    void overridesRecursively() {
        ConstraintUse zip = part(Uses.onField(Address.class, "german"), 0);
        assertThat(zip.attributes()).containsEntry("length", 4);
        assertThat(part(zip, 1).attributes()).containsEntry("min", 4);
    }

    static class Any implements ConstraintValidator<java.lang.annotation.Annotation, Object> {
        @Override
        public boolean isValid(Object value, ConstraintValidatorContext context) {
            return true;
        }
    }

    @SupportedValidationTarget(ValidationTarget.PARAMETERS)
    static class All implements ConstraintValidator<java.lang.annotation.Annotation, Object[]> {
        @Override
        public boolean isValid(Object[] value, ConstraintValidatorContext context) {
            return true;
        }
    }

    @Retention(RUNTIME)
    @Constraint(validatedBy = {Any.class, All.class})
    @interface Both {
        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        ConstraintTarget validationAppliesTo() default ConstraintTarget.IMPLICIT;
    }

    @Both
    @Retention(RUNTIME)
    @Constraint(validatedBy = All.class)
    @interface CrossParameterOfBoth {
        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    @SuppressWarnings("unused")
    static class Service {
        @CrossParameterOfBoth
        String serve(String parameter) {
            return "";
        }
    }

    @Test
    void handsTheTargetDown() {
        ConstraintUse use = Uses.onMethod(Service.class, "serve", String.class);
        assertThat(use.target()).isEqualTo(ValidationTarget.PARAMETERS);
        assertThat(part(use, 0).target()).isEqualTo(ValidationTarget.PARAMETERS);
        assertThat(part(use, 0).validationAppliesTo()).isEqualTo(ConstraintTarget.PARAMETERS);
        assertThat(part(use, 0).candidates())
                .extracting(ValidatorCandidate::validatorClass)
                .isEqualTo(List.of(All.class));
    }

    @NotNull
    @Retention(RUNTIME)
    @Constraint(validatedBy = All.class)
    @interface MixedTargets {
        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    @Size
    @Retention(RUNTIME)
    @Constraint(validatedBy = {})
    @interface WrongType {
        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        @OverridesAttribute(constraint = Size.class, name = "min")
        String length() default "";
    }

    @Size
    @Retention(RUNTIME)
    @Constraint(validatedBy = {})
    @interface WrongName {
        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        @OverridesAttribute(constraint = Size.class)
        int length() default 1;
    }

    @NotNull
    @Retention(RUNTIME)
    @Constraint(validatedBy = {})
    @interface WrongConstraint {
        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        @OverridesAttribute(constraint = Size.class)
        int min() default 1;
    }

    @Pattern(regexp = "a")
    @Pattern(regexp = "b")
    @Retention(RUNTIME)
    @Constraint(validatedBy = {})
    @interface WrongIndex {
        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        @OverridesAttribute(constraint = Pattern.class, constraintIndex = 2)
        String regexp() default "";
    }

    @Size
    @Retention(RUNTIME)
    @Constraint(validatedBy = {})
    @interface TwoSources {
        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        @OverridesAttribute(constraint = Size.class)
        int min() default 1;

        @OverridesAttribute(constraint = Size.class, name = "min")
        int max() default 1;
    }

    @Circle
    @Retention(RUNTIME)
    @Constraint(validatedBy = {})
    @interface Circle {
        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    @Pattern(regexp = "a")
    @Pattern.List(@Pattern(regexp = "b"))
    @Retention(RUNTIME)
    @Constraint(validatedBy = {})
    @interface Mixture {
        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    @SuppressWarnings("unused")
    static class Invalid {
        @WrongType
        private String wrongType = "";

        @WrongName
        private String wrongName = "";

        @WrongConstraint
        private String wrongConstraint = "";

        @WrongIndex
        private String wrongIndex = "";

        @Circle
        private String circle = "";

        @TwoSources
        private String twoSources = "";

        @Mixture
        private String mixture = "";

        @MixedTargets
        private String mixedTargets = "";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    wrongType | WrongType | length cannot override an attribute of @jakarta.validation.constraints.Size: its type java.lang.String is not the type int of the attribute min that it overrides.
                    wrongName | WrongName | length cannot override an attribute of @jakarta.validation.constraints.Size: that constraint has no attribute length.
                    wrongConstraint | WrongConstraint | min cannot override an attribute of @jakarta.validation.constraints.Size: the constraint is not composed of it.
                    wrongIndex | WrongIndex | regexp cannot override an attribute of @jakarta.validation.constraints.Pattern: the constraintIndex 2 is out of range, it is there 2 times.
                    mixedTargets | MixedTargets | it and its composing constraints (@jakarta.validation.constraints.NotNull) have no target in common. Compose constraints of the annotated element with such only, and cross-parameter ones with such only.
                    circle | Circle | it is composed of itself (@CIRCLE -> @CIRCLE). Break the cycle.
                    """)
    void refusesInvalidComposition(String field, String constraint, String problem) {
        assertThatThrownBy(() -> Uses.onField(Invalid.class, field))
                .isInstanceOf(ConstraintDefinitionException.class)
                .hasMessage("@%s$%s is no valid constraint: %s"
                        .formatted(
                                CompositionTest.class.getName(),
                                constraint,
                                problem.replace("CIRCLE", Circle.class.getName())));
    }

    @Test
    void refusesTwoSourcesForOneAttribute() {
        assertThatThrownBy(() -> Uses.onField(Invalid.class, "twoSources"))
                .isInstanceOf(ConstraintDefinitionException.class)
                .hasMessageMatching(".*TwoSources is no valid constraint: (min|max) cannot override an attribute of"
                        + " @jakarta.validation.constraints.Size: the attribute (min|max) overrides min already\\.");
    }

    @Test
    void refusesToMixDirectAndContainedConstraints() {
        assertThatThrownBy(() -> Uses.onField(Invalid.class, "mixture"))
                .isInstanceOf(ConstraintDeclarationException.class)
                .hasMessage(
                        "@" + Mixture.class.getName() + " is composed of @jakarta.validation.constraints.Pattern both"
                                + " directly and in a @jakarta.validation.constraints.Pattern$List. Use one of the two ways only.");
    }
}
