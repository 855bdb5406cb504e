package dev.verity.sample.models;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;

/** Routes by functions, in WebFlux. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.REACTIVE)
class ReactiveRoutes {
    @Bean
    RouterFunction<ServerResponse> functionOfUsers() {
        return route().POST(
                        "/function", request -> ServerResponse.ok().body(request.bodyToMono(User.class), User.class))
                .build();
    }
}
