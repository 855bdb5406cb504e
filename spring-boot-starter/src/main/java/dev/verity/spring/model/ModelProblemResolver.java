package dev.verity.spring.model;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.Ordered;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers requests whose body is not valid, to whatever kind of handler they went and whatever they accept. The last resolver:
 * handlers of the application come before it.
 */
public final class ModelProblemResolver implements HandlerExceptionResolver, Ordered {
    private static final Log LOG = LogFactory.getLog(ModelProblemResolver.class);

    private final ModelBodies bodies;
    private final MessageSource messages;

    public ModelProblemResolver(ModelBodies bodies, MessageSource messages) {
        this.bodies = bodies;
        this.messages = messages;
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception exception) {
        if (!(exception instanceof InvalidBodyException wrong) || response.isCommitted()) {
            return null;
        }
        ProblemDetail problem =
                ModelProblem.of(wrong, messages, LocaleContextHolder.getLocale(), request.getRequestURI());
        byte[] json = bodies.models().type(Object.class).jsonBytes(ModelProblem.members(problem));
        try {
            response.setStatus(problem.getStatus());
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.setContentLength(json.length);
            response.getOutputStream().write(json);
        } catch (IOException e) {
            LOG.debug("The client is gone before it was told what is wrong with the body", e);
        }
        return new ModelAndView();
    }
}
