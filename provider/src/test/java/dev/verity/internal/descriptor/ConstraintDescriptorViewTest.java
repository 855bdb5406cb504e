package dev.verity.internal.descriptor;

import static dev.verity.internal.descriptor.Described.constraint;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintTarget;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.OverridesAttribute;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.ValidationException;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.validation.constraintvalidation.SupportedValidationTarget;
import jakarta.validation.constraintvalidation.ValidationTarget;
import jakarta.validation.groups.Default;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.ValidateUnwrappedValue;
import jakarta.validation.valueextraction.Unwrapping;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ConstraintDescriptorViewTest {
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = CodeValidator.class)
    @NotNull
    @Size(min = 1)
    @ReportAsSingleViolation
    @interface Code {
        String message() default "{code}";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        @OverridesAttribute(constraint = Size.class, name = "min")
        int length() default 3;
    }

    static class CodeValidator implements ConstraintValidator<Code, String> {
        @Override
        public boolean isValid(String value, ConstraintValidatorContext context) {
            return true;
        }
    }

    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = {SoundValue.class, SoundParameters.class})
    @interface Sound {
        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        ConstraintTarget validationAppliesTo() default ConstraintTarget.IMPLICIT;
    }

    static class SoundValue implements ConstraintValidator<Sound, Object> {
        @Override
        public boolean isValid(Object value, ConstraintValidatorContext context) {
            return true;
        }
    }

    @SupportedValidationTarget(ValidationTarget.PARAMETERS)
    static class SoundParameters implements ConstraintValidator<Sound, Object[]> {
        @Override
        public boolean isValid(Object[] value, ConstraintValidatorContext context) {
            return true;
        }
    }

    interface Strict {}

    interface Severe extends Payload {}

    interface Named {
        @NotNull
        String getName();
    }

    static class Person implements Named {
        @Override
        public String getName() {
            return "";
        }
    }

    static class Product {
        @Code(length = 5, groups = Strict.class, payload = Severe.class)
        String code;

        @NotNull(message = "needed")
        String name;

        @NotNull(message = "needed")
        String label;

        @Min(value = 1, payload = Unwrapping.Unwrap.class)
        Optional<Integer> amount = Optional.empty();

        @Sound(validationAppliesTo = ConstraintTarget.RETURN_VALUE)
        int getWeight() {
            return 1;
        }
    }

    private final ConstraintDescriptor<?> code = constraint(Product.class, "code");
    private final ConstraintDescriptor<?> name = constraint(Product.class, "name");

    @Nested
    class Facts {
        @Test
        void comeFromTheAnnotation() {
            assertThat(code.getAnnotation()).isInstanceOf(Code.class);
            assertThat(code.getMessageTemplate()).isEqualTo("{code}");
            assertThat(code.getPayload()).containsExactly(Severe.class);
            assertThat(code.getAttributes()).containsEntry("length", 5).containsKeys("message", "groups", "payload");
            assertThat(code.getConstraintValidatorClasses().toString())
                    .isEqualTo("[class %s]", CodeValidator.class.getName());
            assertThat(code.isReportAsSingleViolation()).isTrue();
            assertThat(code.getValueUnwrapping()).isEqualTo(ValidateUnwrappedValue.DEFAULT);
            assertThat(code).hasToString(code.getAnnotation().toString());
        }

        @Test
        void tellWhatTheConstraintAppliesTo() {
            assertThat(constraint(Product.class, "weight").getValidationAppliesTo())
                    .isEqualTo(ConstraintTarget.RETURN_VALUE);
            assertThat(name.getValidationAppliesTo()).isNull();
        }

        @Test
        void tellHowValuesAreUnwrapped() {
            assertThat(constraint(Product.class, "amount").getValueUnwrapping())
                    .isEqualTo(ValidateUnwrappedValue.UNWRAP);
        }

        @Test
        void cannotBeChanged() {
            assertThatThrownBy(() -> code.getAttributes().clear()).isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(() -> code.getGroups().clear()).isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(() -> code.getPayload().clear()).isInstanceOf(UnsupportedOperationException.class);
        }
    }

    @Nested
    class Groups {
        @Test
        void areDefaultWhereNoneIsDeclared() {
            assertThat(name.getGroups()).containsExactly(Default.class);
        }

        @Test
        void areThoseDeclared() {
            assertThat(code.getGroups()).containsExactly(Strict.class);
        }

        @Test
        void includeTheInterfaceThatAConstraintIsInheritedFrom() {
            assertThat(constraint(Person.class, "name").getGroups())
                    .containsExactlyInAnyOrder(Default.class, Named.class);
        }

        @Test
        void leaveOutTheInterfaceForItself() {
            assertThat(constraint(Named.class, "name").getGroups()).containsExactly(Default.class);
        }
    }

    @Nested
    class ComposingConstraints {
        @Test
        void reflectOverriddenAttributes() {
            ConstraintDescriptor<?> size = composing(Size.class);

            assertThat(((Size) size.getAnnotation()).min()).isEqualTo(5);
            assertThat(size.getAttributes()).containsEntry("min", 5);
        }

        @Test
        void haveTheGroupsAndPayloadOfTheComposedOne() {
            assertThat(code.getComposingConstraints())
                    .hasSize(2)
                    .allSatisfy(part -> assertThat(part.getGroups()).containsExactly(Strict.class))
                    .allSatisfy(part -> assertThat(part.getPayload()).containsExactly(Severe.class));
        }

        private ConstraintDescriptor<?> composing(Class<?> type) {
            return code.getComposingConstraints().stream()
                    .filter(part -> part.getAnnotation().annotationType() == type)
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Nested
    class SingleAttributes {
        private final ConstraintDescriptorView<?> view = (ConstraintDescriptorView<?>) code;

        @Test
        void areGivenAsTheTypeAskedFor() {
            assertThat(view.getAttribute("length", Integer.class)).isEqualTo(5);
            assertThat(view.getAttribute("message", CharSequence.class)).isEqualTo("{code}");
        }

        @Test
        void areNullWhereTheConstraintHasNoneOfThatName() {
            assertThat(view.getAttribute("missing", String.class)).isNull();
        }

        @Test
        void areRefusedAsAnyOtherType() {
            assertThatThrownBy(() -> view.getAttribute("length", StringBuilder.class))
                    .isInstanceOf(ClassCastException.class);
        }
    }

    @Nested
    class Unwrap {
        @Test
        void givesTheDescriptorItself() {
            assertThat(code.unwrap(ConstraintDescriptor.class)).isSameAs(code);
        }

        @Test
        void refusesAnyOtherType() {
            assertThatThrownBy(() -> code.unwrap(String.class))
                    .isExactlyInstanceOf(ValidationException.class)
                    .hasMessage("The ConstraintDescriptor of @Code cannot be unwrapped to java.lang.String."
                            + " Use jakarta.validation.metadata.ConstraintDescriptor, which it implements.");
        }
    }

    @Nested
    class Equality {
        @Test
        void holdsForTheSameDeclaration() {
            assertThat(constraint(Product.class, "code")).isEqualTo(code).hasSameHashCodeAs(code);
        }

        @Test
        void tellsEqualAnnotationsOfDifferentElementsApart() {
            assertThat(constraint(Product.class, "label")).isNotEqualTo(name);
        }
    }

    @Nested
    class Serialization {
        @Test
        void keepsAllFacts() throws Exception {
            ConstraintDescriptor<?> copy = serializedCopy(code);

            assertThat(copy).isEqualTo(code).hasSameHashCodeAs(code).hasToString(code.toString());
            assertThat(copy.getAnnotation()).isEqualTo(code.getAnnotation());
            assertThat(copy.getGroups()).isEqualTo(code.getGroups());
            assertThat(copy.getPayload()).isEqualTo(code.getPayload());
            assertThat(copy.getConstraintValidatorClasses().toString())
                    .isEqualTo(code.getConstraintValidatorClasses().toString());
            assertThat(copy.getComposingConstraints()).isEqualTo(code.getComposingConstraints());
            assertThat(copy.isReportAsSingleViolation()).isTrue();
        }

        private static ConstraintDescriptor<?> serializedCopy(ConstraintDescriptor<?> original)
                throws IOException, ClassNotFoundException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
                out.writeObject(original);
            }
            try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
                return (ConstraintDescriptor<?>) in.readObject();
            }
        }
    }
}
