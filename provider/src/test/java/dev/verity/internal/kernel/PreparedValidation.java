package dev.verity.internal.kernel;

import dev.verity.validator.EngineMode;
import dev.verity.validator.PlanListings;
import dev.verity.validator.PlanSummary;
import dev.verity.validator.VerityValidator;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.GroupSequence;
import jakarta.validation.Payload;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Validates beans that have kernels prepared, or not; to be run in a class loader of its own. */
public final class PreparedValidation implements Function<String, List<String>> {
    @Constraint(validatedBy = Even.Check.class)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Even {
        String message() default "must be even";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        final class Check implements ConstraintValidator<Even, Integer> {
            @Override
            public boolean isValid(Integer value, ConstraintValidatorContext context) {
                return value == null || value % 2 == 0;
            }
        }
    }

    interface Late {}

    static class Base<T> {
        @NotNull
        private final T id;

        Base(T id) {
            this.id = id;
        }
    }

    @GroupSequence({Order.class, Late.class})
    static class Order extends Base<String> {
        @Even
        private final Integer count;

        @Valid
        private final List<Line> lines;

        private final Map<@Size(min = 2) String, @NotNull Integer> prices = Map.of("a", 1);

        @Min(value = 100, groups = Late.class)
        private final long total = 1;

        Order(String id, Integer count, Line... lines) {
            super(id);
            this.count = count;
            this.lines = List.of(lines);
        }

        @NotBlank
        private String getSecret() {
            return "";
        }

        @Size(max = 1)
        String getPackaged() {
            return "ab";
        }
    }

    record Line(
            @Pattern(regexp = "[a-z]+") String item, @Min(1) int count) {}

    static class Service {
        void call(@NotNull String one) {}

        void same(@NotNull String one) {}
    }

    /** All that is to be prepared, but what it leads to. */
    static List<Class<?>> beans() {
        return List.of(Order.class, Service.class);
    }

    /** What is found, and what runs the plans; the engine, whether to stop early, and how many factories, in one text. */
    @Override
    public List<String> apply(String settings) {
        String[] parts = settings.split(" ");
        List<String> told = new ArrayList<>();
        for (int i = 0; i < Integer.parseInt(parts[2]); i++) {
            try (ValidatorFactory factory = Validation.byProvider(VerityValidator.class)
                    .configure()
                    .engine(EngineMode.of(parts[0]))
                    .failFast(Boolean.parseBoolean(parts[1]))
                    .buildValidatorFactory()) {
                tell(factory, told);
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(e);
            }
        }
        return told;
    }

    private static void tell(ValidatorFactory factory, List<String> told) throws NoSuchMethodException {
        var validator = factory.getValidator();
        List<String> paths = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            paths.clear();
            validator
                    .validate(new Order(null, 1, new Line("A", 0)))
                    .forEach(violation -> paths.add(violation.getPropertyPath().toString()));
            for (String name : List.of("call", "same")) {
                validator
                        .forExecutables()
                        .validateParameters(
                                new Service(), Service.class.getDeclaredMethod(name, String.class), new Object[] {null})
                        .forEach(violation ->
                                paths.add(violation.getPropertyPath().toString()));
            }
        }
        told.add(String.join(", ", paths));
        validator.unwrap(PlanListings.class).plans().stream()
                .filter(plan -> plan.state() != PlanSummary.State.EMPTY)
                .forEach(plan ->
                        told.add(plan.beanClass().getSimpleName() + " " + plan.subject() + ": " + plan.state()));
    }
}
