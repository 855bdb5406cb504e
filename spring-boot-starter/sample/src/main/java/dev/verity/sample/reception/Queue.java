package dev.verity.sample.reception;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import org.springframework.stereotype.Service;
import org.springframework.validation.annotation.Validated;
import reactor.core.publisher.Mono;

/** Those who wait. */
@Service
@Validated
class Queue {

    @NotNull
    Mono<String> at(@Positive @Max(99) int position) {
        return position == 1 ? Mono.just("Rex") : null;
    }
}
