package dev.verity.sample.models;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import jakarta.validation.Valid;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Routes by functions and of streams, in WebFlux. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.REACTIVE)
class ReactiveRoutes {
    @Bean
    RouterFunction<ServerResponse> functionOfUsers() {
        return route().POST(
                        "/function", request -> ServerResponse.ok().body(request.bodyToMono(User.class), User.class))
                .build();
    }

    @Bean
    Streams streams() {
        return new Streams();
    }

    /** Takes and gives users as they come. */
    @RestController
    static class Streams {
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
    }
}
