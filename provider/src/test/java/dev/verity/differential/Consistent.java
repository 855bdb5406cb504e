package dev.verity.differential;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.CONSTRUCTOR;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.Payload;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Map;

/** A constraint on beans, as class or as value, that reports below the place where it is declared. */
@Constraint(validatedBy = Consistent.Verdict.class)
@Retention(RUNTIME)
@Target({TYPE, FIELD, METHOD, PARAMETER, CONSTRUCTOR, ANNOTATION_TYPE, TYPE_USE})
@Repeatable(Consistent.Several.class)
public @interface Consistent {
    String message() default "inconsistent in mode {mode}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Which nodes are added. */
    int mode() default 0;

    /** Several of them. */
    @Retention(RUNTIME)
    @Target({TYPE, FIELD, METHOD, PARAMETER, CONSTRUCTOR, ANNOTATION_TYPE, TYPE_USE})
    @interface Several {
        Consistent[] value();
    }

    /** Rejects every second bean of a class. */
    final class Verdict implements ConstraintValidator<Consistent, Object> {
        private int mode;

        @Override
        public void initialize(Consistent constraint) {
            mode = constraint.mode();
        }

        @Override
        public boolean isValid(Object value, ConstraintValidatorContext context) {
            if (!(value instanceof Named named) || named.label().hashCode() % 2 == 0) {
                return true;
            }
            if (mode > 0) {
                report(context);
            }
            return false;
        }

        private void report(ConstraintValidatorContext context) {
            if (mode < 5) {
                context.disableDefaultConstraintViolation();
            }
            ConstraintViolationBuilder builder =
                    context.buildConstraintViolationWithTemplate("custom {mode} of {missing}");
            switch (mode) {
                case 1 -> builder.addPropertyNode("part").addConstraintViolation();
                case 2 ->
                    builder.addPropertyNode("parts")
                            .addPropertyNode("name")
                            .inIterable()
                            .atIndex(2)
                            .addConstraintViolation();
                case 3 ->
                    builder.addPropertyNode("map")
                            .addBeanNode()
                            .inContainer(Map.class, 1)
                            .inIterable()
                            .atKey("k")
                            .addConstraintViolation();
                case 4 ->
                    builder.addPropertyNode("list")
                            .addContainerElementNode("<list element>", List.class, 0)
                            .inIterable()
                            .atIndex(1)
                            .addConstraintViolation();
                case 5 -> builder.addBeanNode().addConstraintViolation();
                default -> builder.addPropertyNode("a").addPropertyNode("b").addConstraintViolation();
            }
        }
    }
}
