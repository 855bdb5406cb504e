package dev.verity.internal.message;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verity.LogRecorder;
import dev.verity.validator.ExpressionLevel;
import jakarta.validation.Constraint;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Payload;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ExpressionLanguageFeatureLevel;
import org.hibernate.validator.messageinterpolation.HibernateMessageInterpolatorContext;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.hibernate.validator.messageinterpolation.ResourceBundleMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compares messages with those of Hibernate Validator, for templates of random pieces. */
class HibernateAgreementTest {

    private static final List<String> PIECES = List.of(
            "text ",
            " ",
            "$ ",
            "#",
            "'",
            "\\\\ ",
            "\\{",
            "\\}",
            "\\$",
            "\\x",
            "{value}",
            "{texts}",
            "{numbers}",
            "{type}",
            "{groups}",
            "{}",
            "{unknown}",
            "{greeting}",
            "{outer}",
            "{escaped}",
            "{jakarta.validation.constraints.Null.message}",
            "{jakarta.validation.constraints.DecimalMax.message}",
            "{jakarta.validation.constraints.Min.message}",
            "${value}",
            "${value + 1}",
            "${1+1}",
            "${validatedValue}",
            "${type.simpleName}",
            "${groups[0].simpleName}",
            "${texts[1]}",
            "${unknown}",
            "${1*}",
            "${formatter.format('%1$.3f', 1.5)}",
            "${validatedValue.length()}",
            "${inclusive ? 'yes' : 'no'}",
            "${value }");
    private static final List<String> BROKEN = List.of("{", "}", "{value", "${", "${1+1", "{{value}}", "{a{value}b}");

    @TempDir
    Path directory;

    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.FIELD)
    @Constraint(validatedBy = {})
    @interface Sample {
        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        int value() default 5;

        boolean inclusive() default true;

        String[] texts() default {"a", "b"};

        int[] numbers() default {1, 2};

        Class<?> type() default String.class;
    }

    static final class Bean {
        @Sample
        @Nullable
        String field;
    }

    private record HibernateContext(ConstraintDescriptor<?> getConstraintDescriptor, Object getValidatedValue)
            implements HibernateMessageInterpolatorContext {

        @Override
        public Class<?> getRootBeanType() {
            return Bean.class;
        }

        @Override
        public Map<String, Object> getMessageParameters() {
            return Map.of();
        }

        @Override
        public Map<String, Object> getExpressionVariables() {
            return Map.of();
        }

        @Override
        public jakarta.validation.Path getPropertyPath() {
            throw new UnsupportedOperationException();
        }

        @Override
        public ExpressionLanguageFeatureLevel getExpressionLanguageFeatureLevel() {
            return ExpressionLanguageFeatureLevel.BEAN_PROPERTIES;
        }

        @Override
        public <T> T unwrap(Class<T> type) {
            return type.cast(this);
        }
    }

    private final Logger theirLog = Logger.getLogger("org.hibernate.validator");
    private final LogRecorder ourLog = new LogRecorder();
    private final ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory();
    private final Thread thread = Thread.currentThread();
    private final ClassLoader original = thread.getContextClassLoader();

    @BeforeEach
    void writeBundle() {
        theirLog.setLevel(Level.OFF);
        thread.setContextClassLoader(new BundleFolder(directory)
                .with(
                        "ValidationMessages.properties",
                        "greeting=hello",
                        "outer=<{inner}>",
                        "inner={greeting} ${1+2} {value}",
                        "escaped=\\\\{value\\\\} \\\\$ {value}")
                .with("ValidationMessages_de.properties", "greeting=hallo {value}")
                .loader());
    }

    @AfterEach
    void close() {
        thread.setContextClassLoader(original);
        factory.close();
        ourLog.close();
        theirLog.setLevel(null);
    }

    @Test
    void agreesOnTemplatesWithExpressions() {
        assertAgreement(
                new TemplateInterpolator(InterpolationSettings.defaults()), new ResourceBundleMessageInterpolator());
    }

    @Test
    void agreesOnTemplatesWithoutExpressionLanguage() {
        InterpolationSettings settings =
                InterpolationSettings.defaults().withLevels(ExpressionLevel.NONE, ExpressionLevel.NONE);

        assertAgreement(new TemplateInterpolator(settings), new ParameterMessageInterpolator());
    }

    private void assertAgreement(MessageInterpolator ours, MessageInterpolator theirs) {
        boolean expressions = theirs instanceof ResourceBundleMessageInterpolator;
        MessageInterpolator.Context context = new HibernateContext(descriptor(), "validated");
        for (String template : templates(new Random(7))) {
            for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
                if (isComparable(template, expressions, locale)) {
                    assertThat(ours.interpolate(template, context, locale))
                            .as(template)
                            .isEqualTo(theirs.interpolate(template, context, locale));
                }
            }
        }
    }

    /** Theirs needs an expression for one of its messages and speaks German. */
    private static boolean isComparable(String template, boolean expressions, Locale locale) {
        return (expressions || !template.contains("DecimalMax"))
                && (locale.equals(Locale.ENGLISH) || !template.contains("jakarta."));
    }

    private ConstraintDescriptor<?> descriptor() {
        return factory.getValidator()
                .getConstraintsForClass(Bean.class)
                .getConstraintsForProperty("field")
                .getConstraintDescriptors()
                .iterator()
                .next();
    }

    private static List<String> templates(Random random) {
        List<String> templates = new ArrayList<>(PIECES);
        templates.addAll(BROKEN);
        for (int count = 0; count < 3_000; count++) {
            templates.add(template(random));
        }
        return templates;
    }

    private static String template(Random random) {
        StringBuilder template = new StringBuilder();
        for (int pieces = 1 + random.nextInt(5); pieces > 0; pieces--) {
            boolean broken = random.nextInt(20) == 0;
            List<String> choice = broken ? BROKEN : PIECES;
            template.append(choice.get(random.nextInt(choice.size())));
        }
        return template.toString();
    }
}
