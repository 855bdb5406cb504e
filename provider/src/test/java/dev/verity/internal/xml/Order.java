package dev.verity.internal.xml;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraintvalidation.SupportedValidationTarget;
import jakarta.validation.constraintvalidation.ValidationTarget;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import java.util.Map;

/** A bean to map, with one of everything. */
@SuppressWarnings({"unused", "rawtypes", "UnusedMethod", "UnusedVariable"})
class Order extends OrderBase {
    static int count;

    String customer = "";
    Map<String, List<Integer>> lines = Map.of();
    String[] tags = {};
    List raw = List.of();

    Order() {}

    Order(String customer, int[] amounts) {}

    boolean isPaid() {
        return true;
    }

    String getURL() {
        return "";
    }

    void cancel() {}

    List<String> place(String customer, Line[] lines) {
        return List.of();
    }

    static class Line {}

    interface Draft {}

    interface Checked {}

    static class Urgent implements Payload {}

    enum Color {
        RED,
        GREEN
    }

    @Constraint(validatedBy = AnyValidator.class)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Any {
        String message() default "any";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        byte small() default 0;

        char letter() default 'a';

        long[] numbers() default {};

        boolean flag() default false;

        Color color() default Color.RED;

        Color[] colors() default {};

        Class<?> type() default Object.class;

        Pattern pattern() default @Pattern(regexp = "");

        Pattern[] patterns() default {};

        String[] texts() default {};

        double ratio() default 0;
    }

    static class AnyValidator implements ConstraintValidator<Any, Object> {
        @Override
        public boolean isValid(Object value, ConstraintValidatorContext context) {
            return true;
        }
    }

    @Constraint(validatedBy = ConsistentValidator.class)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Consistent {
        String message() default "inconsistent";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    @SupportedValidationTarget(ValidationTarget.PARAMETERS)
    static class ConsistentValidator implements ConstraintValidator<Consistent, Object[]> {
        @Override
        public boolean isValid(Object[] value, ConstraintValidatorContext context) {
            return true;
        }
    }
}
