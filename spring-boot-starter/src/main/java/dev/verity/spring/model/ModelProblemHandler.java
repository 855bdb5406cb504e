package dev.verity.spring.model;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;

/**
 * Answers exchanges whose body is not valid, to whatever kind of handler they went and whatever they accept. It comes right
 * before Spring Boot's handler of all errors, whose order is -1.
 */
public final class ModelProblemHandler implements WebExceptionHandler, Ordered {
    private final ModelBodies bodies;
    private final MessageSource messages;

    public ModelProblemHandler(ModelBodies bodies, MessageSource messages) {
        this.bodies = bodies;
        this.messages = messages;
    }

    @Override
    public int getOrder() {
        return -2;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable exception) {
        ServerHttpResponse response = exchange.getResponse();
        if (!(exception instanceof InvalidBodyException wrong) || response.isCommitted()) {
            return Mono.error(exception);
        }
        Locale locale = exchange.getLocaleContext().getLocale();
        ProblemDetail problem = ModelProblem.of(
                wrong,
                messages,
                locale == null ? Locale.getDefault() : locale,
                exchange.getRequest().getURI().getRawPath());
        byte[] json = bodies.models().type(Object.class).jsonBytes(ModelProblem.members(problem));
        response.setRawStatusCode(problem.getStatus());
        response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        response.getHeaders().setContentLength(json.length);
        return response.writeWith(
                Mono.fromSupplier(() -> response.bufferFactory().wrap(json)));
    }
}
