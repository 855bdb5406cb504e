package dev.verity.sample.models;

import jakarta.validation.Valid;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Takes and gives users as they come, in WebFlux. */
@RestController
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.REACTIVE)
class StreamController {
    @PostMapping("/users/mono")
    Mono<User> mono(@Valid @RequestBody Mono<User> user) {
        return user;
    }

    @PostMapping("/users/flux")
    Flux<User> flux(@RequestBody Flux<User> users) {
        return users;
    }

    @PostMapping("/users/names")
    Mono<String> names(@Valid @RequestBody Flux<User> users) {
        return users.map(User::name).collectList().map(names -> String.join(",", names));
    }

    @PostMapping("/plain/flux")
    Flux<UserController.Plain> plain(@RequestBody Flux<UserController.Plain> all) {
        return all;
    }
}
