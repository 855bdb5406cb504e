package dev.verity.sample.reception;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.support.WebExchangeBindException;
import reactor.core.publisher.Mono;

/** Who is next, with answers of its own to what is invalid. */
@RestController
@RequestMapping("/queue")
class QueueController {
    private final Queue queue;

    QueueController(Queue queue) {
        this.queue = queue;
    }

    @PostMapping
    Mono<String> join(@Valid @RequestBody Mono<Arrival> arrival) {
        return arrival.map(Arrival::pet);
    }

    @GetMapping("/{position}")
    Mono<String> at(@PathVariable int position) {
        return queue.at(position);
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    List<Problem> handle(WebExchangeBindException invalid) {
        return invalid.getFieldErrors().stream().map(Problem::of).toList();
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.CONFLICT)
    List<Problem> handle(ConstraintViolationException invalid) {
        return invalid.getConstraintViolations().stream().map(Problem::of).toList();
    }

    /** What is wrong, and where. */
    record Problem(String where, String what) {
        static Problem of(FieldError error) {
            return new Problem(error.getField(), error.getDefaultMessage());
        }

        static Problem of(ConstraintViolation<?> violation) {
            return new Problem(violation.getPropertyPath().toString(), violation.getMessage());
        }
    }
}
