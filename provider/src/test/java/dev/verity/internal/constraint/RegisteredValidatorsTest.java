package dev.verity.internal.constraint;

import static java.lang.annotation.RetentionPolicy.RUNTIME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.ValidationException;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.annotation.Retention;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisteredValidatorsTest {

    @Retention(RUNTIME)
    @Constraint(validatedBy = OfString.class)
    @interface Checked {
        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    abstract static class Base<T> implements ConstraintValidator<Checked, T> {
        @Override
        public boolean isValid(T value, ConstraintValidatorContext context) {
            return true;
        }
    }

    public static class OfString extends Base<String> {}

    public static class OfText extends Base<String> {}

    public static class OfNumber extends Base<Number> {
        public OfNumber() {
            throw new UnsupportedOperationException("must not be instantiated");
        }
    }

    public static class OfNothing<A extends Annotation> implements ConstraintValidator<A, String> {
        @Override
        public boolean isValid(String value, ConstraintValidatorContext context) {
            return true;
        }
    }

    @Checked
    private String field = "";

    private static ValidatorOverrides override(
            boolean includeExisting, Class<? extends ConstraintValidator<?, ?>> validator) {
        return new ValidatorOverrides(
                Map.of(Checked.class, new ValidatorOverrides.Entry(List.of(validator), includeExisting)));
    }

    private static List<String> validators(
            ValidatorOverrides overrides, Class<? extends ConstraintValidator<?, ?>> service) {
        ConstraintDefinitions definitions = new ConstraintDefinitions(overrides, () -> List.of(service));
        Annotation annotation;
        try {
            annotation =
                    RegisteredValidatorsTest.class.getDeclaredField("field").getAnnotation(Checked.class);
        } catch (NoSuchFieldException e) {
            throw new AssertionError(e);
        }
        ConstraintSite site = new ConstraintSite("here", ConstraintSite.Kind.VALUE, null);
        return definitions.use(annotation, site).candidates().stream()
                .map(candidate -> candidate.validatorClass().getSimpleName())
                .toList();
    }

    @Test
    void addsServicesToWhatTheConstraintNames() {
        assertThat(validators(ValidatorOverrides.NONE, OfNumber.class)).containsExactly("OfString", "OfNumber");
    }

    @Test
    void addsOrReplacesAsTheConfigurationSays() {
        assertThat(validators(override(true, OfNumber.class), OfString.class)).containsExactly("OfString", "OfNumber");
        assertThat(validators(override(false, OfText.class), OfNumber.class)).containsExactly("OfText");
    }

    @Test
    void refusesServicesForTypesThatHaveAConstraintValidator() {
        assertThatThrownBy(() -> validators(ValidatorOverrides.NONE, OfText.class))
                .isInstanceOf(ValidationException.class)
                .hasMessage(
                        "@%s has two ConstraintValidators for java.lang.String: %s, which is registered as a service,"
                                        .formatted(Checked.class.getName(), OfText.class.getName())
                                + " and %s. Remove one of them, or replace all by an XML <constraint-definition> without existing validators."
                                        .formatted(OfString.class.getName()));
    }

    @Test
    @SuppressWarnings("unchecked")
    void refusesServicesThatNameNoConstraint() {
        Class<? extends ConstraintValidator<?, ?>> open =
                (Class<? extends ConstraintValidator<?, ?>>) (Class<?>) OfNothing.class;
        assertThatThrownBy(() -> validators(ValidatorOverrides.NONE, open))
                .isInstanceOf(ValidationException.class)
                .hasMessage(OfNothing.class.getName()
                        + ", a ConstraintValidator registered as a service, does not say which"
                        + " constraint it is for. Let it implement ConstraintValidator with the constraint's annotation as"
                        + " type argument.");
    }

    @Test
    void findsServicesWithoutInstantiatingThem(@TempDir Path folder) throws IOException {
        try (URLClassLoader loader = loaderOf(folder, OfNumber.class.getName())) {
            assertThat(ServiceValidators.find(loader)).isEqualTo(List.of(OfNumber.class));
        }
    }

    @Test
    void reportsServicesThatAreNotThere(@TempDir Path folder) throws IOException {
        try (URLClassLoader loader = loaderOf(folder, "missing.Validator")) {
            assertThatThrownBy(() -> ServiceValidators.find(loader))
                    .isInstanceOf(ValidationException.class)
                    .hasMessageStartingWith("A ConstraintValidator registered as a service cannot be loaded: ")
                    .hasMessageContaining("missing.Validator")
                    .hasMessageEndingWith(
                            "Correct the file META-INF/services/jakarta.validation.ConstraintValidator that names it.");
        }
    }

    private static URLClassLoader loaderOf(Path folder, String service) throws IOException {
        Path file = folder.resolve("META-INF/services/jakarta.validation.ConstraintValidator");
        Files.createDirectories(file.getParent());
        Files.writeString(file, service);
        return new URLClassLoader(new URL[] {folder.toUri().toURL()}, RegisteredValidatorsTest.class.getClassLoader());
    }
}
