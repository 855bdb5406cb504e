package dev.verity.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.verity.validator.EngineMode;
import dev.verity.validator.VerityValidator;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Payload;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

abstract class ErrorsSuite extends ModelSuite {
    ErrorsSuite(EngineMode engine) {
        super(engine);
    }

    static class Order extends Model {
        @NotNull
        @Size(min = 2, max = 5)
        String code;

        @Valid
        List<Line> lines;

        @Min(1)
        int total;
    }

    record Line(@Min(1) int count, String text) {}

    @Test
    void errorsTellWhereWhatAndWhy() {
        Result<Order> result = models.type(Order.class)
                .check(Map.of(
                        "code", "x", "lines", List.of(Map.of("count", 0), Map.of("count", "many")), "total", "1"));
        assertThat(result.errors())
                .containsExactly(
                        new ModelError(
                                List.of("code"),
                                "size must be between 2 and 5",
                                "string_too_short",
                                "x",
                                result.errors().get(0).ctx()),
                        new ModelError(
                                List.of("lines", 0, "count"),
                                "must be greater than or equal to 1",
                                "greater_than_equal",
                                0,
                                result.errors().get(1).ctx()),
                        new ModelError(
                                List.of("lines", 1, "count"),
                                "must be an integer in digits",
                                "int_parsing",
                                "many",
                                Map.of()));
        assertThat(result.errors().get(1).ctx()).containsEntry("ge", 1L);
    }

    @Test
    void theExceptionListsAllErrorsAndViolations() {
        ModelValidationException thrown = catchThrowableOfType(
                ModelValidationException.class, () -> of(Order.class, Map.of("code", "x", "total", "y")));
        assertThat(thrown)
                .hasMessage("2 errors in Order\n  code: size must be between 2 and 5 [string_too_short]\n"
                        + "  total: must be an integer in digits [int_parsing]");
        assertThat(thrown.getConstraintViolations())
                .extracting(violation -> violation.getPropertyPath() + " " + violation.getMessage())
                .containsExactlyInAnyOrder("code size must be between 2 and 5", "total must be an integer in digits");
    }

    @Test
    void messagesComeFromTheInterpolator() {
        try (ValidatorFactory translated = Validation.byProvider(VerityValidator.class)
                .configure()
                .messageInterpolator(new Templates())
                .buildValidatorFactory()) {
            Result<Order> result =
                    translated.unwrap(Models.class).type(Order.class).check(Map.of("total", "x", "code", "a"));
            assertThat(result.errors())
                    .extracting(ModelError::msg)
                    .containsExactly(
                            "{jakarta.validation.constraints.Size.message}", "{dev.verity.model.int_parsing.message}");
        }
    }

    /** Leaves messages as they are. */
    private static final class Templates implements MessageInterpolator {
        @Override
        public String interpolate(String template, Context context) {
            return template;
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return template;
        }
    }

    @Test
    void violationsInPartsHaveTheirPathsFromTheRoot() {
        Result<Ranges> result = models.type(Ranges.class)
                .check(Map.of("ranges", List.of(Map.of("low", -1, "high", 1), Map.of("low", 1, "high", "x"))));
        assertThat(errors(result)).containsExactly("ranges[0].low greater_than_equal", "ranges[1].high int_parsing");
        assertThat(NamesSuite.violations(result)).containsExactly("ranges[0].low", "ranges[1].high");
        assertThat(NamesSuite.violations(
                        models.type(new TypeRef<List<Line>>() {}).check(List.of(new Line(0, null)))))
                .containsExactly("[0].count");
    }

    @Test
    void builtObjectsInInputThatIsRefusedAreValidatedToo() {
        assertThat(errors(Order.class, Map.of("code", "ab", "lines", List.of(new Line(0, null)), "total", "x")))
                .containsExactly("lines[0].count greater_than_equal", "total int_parsing");
    }

    static class Bean {
        @Valid
        Order order;

        @Valid
        Holder holder;
    }

    static class Holder extends Model {
        Line line;
        Map<String, Line> byName;
    }

    @Test
    void theOrdinaryValidatorValidatesModels() {
        Bean bean = new Bean();
        bean.order = new Order();
        bean.order.code = "x";
        bean.order.total = 1;
        bean.order.lines = List.of(new Line(0, null));
        assertThat(factory.getValidator().validate(bean))
                .extracting(violation -> violation.getPropertyPath().toString())
                .containsExactlyInAnyOrder("order.code", "order.lines[0].count");
    }

    @Test
    void theOrdinaryValidatorFollowsValidAlone() {
        Bean bean = new Bean();
        bean.holder = new Holder();
        bean.holder.line = new Line(0, null);
        assertThat(factory.getValidator().validate(bean)).isEmpty();
        assertThat(errors(Holder.class, Map.of("line", new Line(0, null))))
                .containsExactly("line.count greater_than_equal");
        assertThat(errors(Holder.class, Map.of("byName", Map.of("a", new Line(0, null)))))
                .containsExactly("byName.a.count greater_than_equal");
    }

    @Ascending
    static class Range extends Model {
        @Min(0)
        int low;

        int high;
    }

    @Constraint(validatedBy = AscendingValidator.class)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Ascending {
        String message() default "must ascend";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    public static class AscendingValidator implements ConstraintValidator<Ascending, Range> {
        @Override
        public boolean isValid(Range range, ConstraintValidatorContext context) {
            return range.low <= range.high;
        }
    }

    record Ranges(List<Range> ranges) {}

    @Test
    void constraintsOfClassesAreErrorsOfTheObject() {
        assertThat(errors(Range.class, Map.of("low", 2, "high", 1)))
                .hasSize(1)
                .first()
                .asString()
                .startsWith(" ");
        Result<Ranges> result = models.type(Ranges.class).check(Map.of("ranges", List.of(Map.of("low", 2, "high", 1))));
        assertThat(result.errors().get(0).loc()).containsExactly("ranges", 0);
        assertThat(result.errors().get(0).msg()).isEqualTo("must ascend");
    }

    @Test
    void constraintsOfClassesWaitUntilAllFieldsAreRead() {
        assertThat(errors(Range.class, Map.of("low", -1, "high", "x")))
                .containsExactly("low greater_than_equal", "high int_parsing");
        assertThat(jsonErrors(Range.class, "{'low':5}")).containsExactly("high missing");
    }

    @Test
    void errorsComeInTheOrderOfFields() {
        assertThat(jsonErrors(Order.class, "{'total':0,'lines':[{'text':1,'count':'a'},{}],'code':'x'}"))
                .containsExactly(
                        "code string_too_short",
                        "lines[0].count int_parsing",
                        "lines[0].text string_type",
                        "lines[1].count missing",
                        "total greater_than_equal");
        assertThat(jsonErrors(Order.class, "{'total':0,'lines':[{'text':'a','count':0}],'code':'x'}"))
                .containsExactly(
                        "code string_too_short", "lines[0].count greater_than_equal", "total greater_than_equal");
    }

    record Keys(Map<@Size(min = 2) String, @Min(1) Integer> scores, Set<@Min(1) Integer> set) {}

    @Test
    void keysAndElementsHaveTheirPlaces() {
        assertThat(errors(Keys.class, Map.of("scores", Map.of("a", 0))))
                .containsExactlyInAnyOrder("scores.a[key] string_too_short", "scores.a greater_than_equal");
        assertThat(errors(Keys.class, Map.of("set", List.of(5, 0))))
                .hasSize(1)
                .first()
                .asString()
                .endsWith(" greater_than_equal");
    }
}
