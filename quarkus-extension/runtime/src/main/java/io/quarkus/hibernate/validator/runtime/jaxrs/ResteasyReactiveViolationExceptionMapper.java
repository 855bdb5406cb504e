package io.quarkus.hibernate.validator.runtime.jaxrs;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jboss.resteasy.reactive.common.util.ServerMediaType;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;

/**
 * Answers with 400 and a {@link ViolationReport} where a request violates constraints.
 *
 * <p>All else is the server's fault and thrown on, for an answer of 500 without details: return values that violate constraints,
 * constraints that are declared wrongly, and violations that do not come out of an endpoint. Applications extend this mapper.
 */
public class ResteasyReactiveViolationExceptionMapper implements ExceptionMapper<ValidationException> {
    private static final String HEADER = "validation-exception";
    private static final String TITLE = "Constraint Violation";

    /** Called by Quarkus REST. */
    public ResteasyReactiveViolationExceptionMapper() {}

    @Override
    public Response toResponse(ValidationException exception) {
        if (!(exception instanceof ResteasyReactiveViolationException violated) || isServersFault(violated)) {
            throw exception;
        }
        return Response.status(Response.Status.BAD_REQUEST)
                .header(HEADER, "true")
                .entity(report(violated.getConstraintViolations()))
                .type(mediaType())
                .build();
    }

    private static boolean isServersFault(ResteasyReactiveViolationException exception) {
        for (ConstraintViolation<?> violation : exception.getConstraintViolations()) {
            Iterator<Path.Node> nodes = violation.getPropertyPath().iterator();
            if (nodes.next().getKind() == ElementKind.METHOD
                    && nodes.hasNext()
                    && nodes.next().getKind() == ElementKind.RETURN_VALUE) {
                return true;
            }
        }
        return false;
    }

    private static ViolationReport report(Set<ConstraintViolation<?>> violations) {
        List<ViolationReport.Violation> told = new ArrayList<>(violations.size());
        for (ConstraintViolation<?> violation : violations) {
            told.add(new ViolationReport.Violation(violation.getPropertyPath().toString(), violation.getMessage()));
        }
        return new ViolationReport(TITLE, Response.Status.BAD_REQUEST, told);
    }

    private static MediaType mediaType() {
        ResteasyReactiveRequestContext request = CurrentRequestManager.get();
        return ValidatorMediaTypeUtil.getAcceptMediaType(
                request.getHttpHeaders().getAcceptableMediaTypes(), produced(request));
    }

    private static List<MediaType> produced(ResteasyReactiveRequestContext request) {
        ServerMediaType produced =
                request.getTarget() == null ? null : request.getTarget().getProduces();
        return produced == null ? ValidatorMediaTypeUtil.SUPPORTED : Arrays.asList(produced.getSortedMediaTypes());
    }
}
