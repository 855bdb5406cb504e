package dev.verity.sample.models;

import static org.springframework.web.servlet.function.RouterFunctions.route;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Routes by functions, in Spring MVC. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class ServletRoutes {
    @Bean
    RouterFunction<ServerResponse> functionOfUsers() {
        return route().POST("/function", ServletRoutes::user).build();
    }

    private static ServerResponse user(ServerRequest request) throws ServletException, IOException {
        return ServerResponse.ok().body(request.body(User.class));
    }
}
