package dev.verity.sample.reception;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Arrivals as JSON and by the form at the door. */
@RestController
@RequestMapping("/arrivals")
class ArrivalController {

    @PostMapping
    Mono<String> announce(@Valid @RequestBody Mono<Arrival> arrival) {
        return arrival.map(Arrival::pet);
    }

    @PutMapping
    Mono<String> change(@Valid @RequestBody Arrival arrival) {
        return Mono.just(arrival.pet());
    }

    @GetMapping("/{number}")
    Mono<String> find(@PathVariable @Positive int number, @RequestParam @Size(min = 2, max = 3) String room) {
        return Mono.just(number + " in " + room);
    }

    @PostMapping("/form")
    Mono<ResponseEntity<List<String>>> fillIn(@Valid @ModelAttribute ArrivalForm form, BindingResult errors) {
        List<String> wrong = errors.getFieldErrors().stream()
                .map(error -> error.getField() + " " + error.getCode())
                .toList();
        return Mono.just(ResponseEntity.status(wrong.isEmpty() ? 200 : 422).body(wrong));
    }

    @PostMapping("/quick-form")
    Mono<String> fillInQuickly(@Valid @ModelAttribute Mono<ArrivalForm> form) {
        return form.map(ArrivalForm::getPet);
    }
}
