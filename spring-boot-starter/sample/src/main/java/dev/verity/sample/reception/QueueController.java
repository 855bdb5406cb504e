package dev.verity.sample.reception;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.validation.FieldError;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.support.WebExchangeBindException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import reactor.core.publisher.Flux;
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

    @PostMapping("/families")
    Mono<Integer> joinTogether(@RequestBody @NotEmpty List<@NotNull @Valid Arrival> arrivals) {
        return Mono.just(arrivals.size());
    }

    @PostMapping("/stream")
    Mono<List<String>> joinOneByOne(@Valid @RequestBody Flux<Arrival> arrivals) {
        return arrivals.map(Arrival::pet).collectList();
    }

    @PostMapping("/calls")
    Mono<Integer> call(@RequestBody List<@NotBlank String> pets) {
        return Mono.just(pets.size());
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
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    List<Problem> handle(HandlerMethodValidationException invalid) {
        return invalid.getParameterValidationResults().stream()
                .flatMap(Problem::of)
                .toList();
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

        static Stream<Problem> of(ParameterValidationResult result) {
            String where = result.getMethodParameter().getParameterName();
            String element =
                    result.getContainerIndex() == null ? where : where + "[" + result.getContainerIndex() + "]";
            return result.getResolvableErrors().stream()
                    .map(error -> new Problem(
                            error instanceof FieldError field ? element + "." + field.getField() : element,
                            error.getDefaultMessage()));
        }

        static Problem of(ConstraintViolation<?> violation) {
            return new Problem(violation.getPropertyPath().toString(), violation.getMessage());
        }
    }
}
