package dev.verity.sample.clinic;

import dev.verity.sample.clinic.owner.Owner;
import dev.verity.sample.clinic.pet.Pet;
import dev.verity.sample.clinic.visit.Visit;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.method.MethodValidationException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

/** Answers invalid requests with a list of problems. Billing leaves that to Spring Boot. */
@Order(Ordered.HIGHEST_PRECEDENCE)
@RestControllerAdvice(basePackageClasses = {Owner.class, Pet.class, Visit.class})
class ClinicErrors {
    private final MessageSource messages;

    ClinicErrors(MessageSource messages) {
        this.messages = messages;
    }

    /** The body of a request, or a form. */
    @ExceptionHandler
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    List<FieldProblem> handle(MethodArgumentNotValidException invalid, Locale locale) {
        return FieldProblem.of(invalid.getBindingResult(), messages, locale);
    }

    /** Parameters of a controller's method, or what it returned. */
    @ExceptionHandler
    ResponseEntity<List<ParameterProblem>> handle(HandlerMethodValidationException invalid, Locale locale) {
        return ResponseEntity.status(invalid.getStatusCode()).body(ParameterProblem.of(invalid, messages, locale));
    }

    /** Parameters of a service's method, or an entity. */
    @ExceptionHandler
    @ResponseStatus(HttpStatus.CONFLICT)
    List<FieldProblem> handle(ConstraintViolationException invalid) {
        return FieldProblem.of(invalid.getConstraintViolations());
    }

    /** The same for services, with spring.validation.method.adapt-constraint-violations. */
    @ExceptionHandler
    @ResponseStatus(HttpStatus.CONFLICT)
    List<ParameterProblem> handle(MethodValidationException invalid, Locale locale) {
        return ParameterProblem.of(invalid, messages, locale);
    }
}
