package dev.verity.benchmark.bean;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A composed constraint. */
@NotNull
@Size(min = 8, max = 8)
@Pattern(regexp = "[A-Z]{3}\\d{5}")
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
public @interface TicketCode {
    String message() default "not a ticket code";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
