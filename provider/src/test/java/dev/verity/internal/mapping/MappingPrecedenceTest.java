package dev.verity.internal.mapping;

import static dev.verity.mapping.Constraints.notEmpty;
import static dev.verity.mapping.Constraints.notNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verity.mapping.ConstraintMapping;
import dev.verity.validator.VerityConfiguration;
import dev.verity.validator.VerityValidator;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.GroupSequence;
import jakarta.validation.Payload;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.Size;
import java.io.ByteArrayInputStream;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Annotations, XML and calls that speak of the same class. */
class MappingPrecedenceTest {

    interface One {}

    interface Two {}

    interface Three {}

    @GroupSequence({Bean.class, One.class})
    static class Bean {
        @Size(min = 9)
        @Checked
        String text = "";
    }

    @Constraint(validatedBy = {})
    @Retention(RetentionPolicy.RUNTIME)
    @interface Checked {
        String message() default "unchecked";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    static final class CheckedText implements ConstraintValidator<Checked, CharSequence> {
        @Override
        public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
            return true;
        }
    }

    private static List<String> constraints(String xml, Consumer<ConstraintMapping> fill) {
        String document = """
                <constraint-mappings xmlns="https://jakarta.ee/xml/ns/validation/mapping" version="3.1">
                  %s
                </constraint-mappings>
                """.formatted(xml);
        VerityConfiguration configuration = Validation.byProvider(VerityValidator.class)
                .configure()
                .addMapping(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)));
        ConstraintMapping mapping = configuration.createConstraintMapping();
        fill.accept(mapping);
        try (ValidatorFactory factory =
                configuration.addConstraintMapping(mapping).buildValidatorFactory()) {
            return factory.getValidator().validate(new Bean()).stream()
                    .map(violation -> violation
                            .getConstraintDescriptor()
                            .getAnnotation()
                            .annotationType()
                            .getSimpleName())
                    .sorted()
                    .toList();
        }
    }

    private static String bean(boolean ignore, String body) {
        return "<bean class='%s' ignore-annotations='%s'>%s</bean>".formatted(Bean.class.getName(), ignore, body);
    }

    private static String text(String constraint) {
        return "<field name='text'><constraint annotation='jakarta.validation.constraints.%s'/></field>"
                .formatted(constraint);
    }

    private static String checkedBy(boolean includeExisting) {
        return "<constraint-definition annotation='%s'><validated-by include-existing-validators='%s'><value>%s</value></validated-by></constraint-definition>"
                .formatted(Checked.class.getName(), includeExisting, CheckedText.class.getName());
    }

    @Test
    void areJoined() {
        assertThat(constraints(
                        bean(false, text("NotBlank")) + checkedBy(true),
                        mapping -> mapping.type(Bean.class).field("text").constraint(notEmpty())))
                .containsExactly("NotBlank", "NotEmpty", "Size");
    }

    @Test
    void leaveOutAnnotationsIfOneOfThemSaysSo() {
        Consumer<ConstraintMapping> alsoNotEmpty =
                mapping -> mapping.type(Bean.class).field("text").constraint(notEmpty());
        Consumer<ConstraintMapping> ignoring = mapping ->
                mapping.type(Bean.class).ignoreAllAnnotations().field("text").constraint(notNull());

        assertThat(constraints(bean(true, text("NotBlank")), alsoNotEmpty)).containsExactly("NotBlank", "NotEmpty");
        assertThat(constraints(bean(false, text("NotBlank")), ignoring)).containsExactly("NotBlank");
    }

    @Test
    void redefineTheDefaultGroupByCallsFirst() {
        String sequence =
                "<class ignore-annotations='%s'><group-sequence><value>%s</value><value>%s</value></group-sequence></class>"
                        .formatted(false, Bean.class.getName(), Two.class.getName());
        Consumer<ConstraintMapping> threes = mapping -> mapping.type(Bean.class)
                .ignoreAllAnnotations()
                .defaultGroupSequence(Bean.class, Three.class)
                .field("text")
                .constraint(notEmpty().groups(Three.class));
        Consumer<ConstraintMapping> twos = mapping -> mapping.type(Bean.class)
                .field("text")
                .ignoreAnnotations(true)
                .constraint(notEmpty().groups(Two.class));

        assertThat(constraints(bean(false, sequence), threes)).containsExactly("NotEmpty");
        assertThat(constraints(bean(false, sequence), twos)).containsExactly("NotEmpty");
    }

    @Test
    void defineConstraintsTogetherUnlessCallsSayOtherwise() {
        Consumer<ConstraintMapping> also = mapping -> mapping.constraintDefinition(Checked.class)
                .validateType(String.class)
                .with(text -> false);
        Consumer<ConstraintMapping> instead = mapping -> mapping.constraintDefinition(Checked.class)
                .includeExistingValidators(false)
                .validateType(Object.class)
                .with(text -> false);
        Consumer<ConstraintMapping> nothing = mapping -> mapping.constraintDefinition(Checked.class);

        assertThat(constraints(checkedBy(true), also)).containsExactly("Checked", "Size");
        assertThat(constraints(checkedBy(false), instead)).containsExactly("Checked", "Size");
        assertThat(constraints(checkedBy(false), nothing)).containsExactly("Size");
    }
}
