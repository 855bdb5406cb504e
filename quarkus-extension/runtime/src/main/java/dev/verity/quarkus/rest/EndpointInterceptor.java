package dev.verity.quarkus.rest;

import dev.verity.quarkus.method.CallValidation;
import io.quarkus.hibernate.validator.runtime.jaxrs.ResteasyReactiveViolationException;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundConstruct;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.validation.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** Throws an {@link ResteasyReactiveViolationException} where a call of an endpoint violates constraints, or a call inside it does. */
@ValidatedEndpoint
@Interceptor
@Priority(CallValidation.PRIORITY)
public final class EndpointInterceptor extends CallValidation {
    @AroundInvoke
    public @Nullable Object validateMethod(InvocationContext call) throws Exception {
        try {
            return method(call);
        } catch (ConstraintViolationException e) {
            throw shown(e);
        }
    }

    @AroundConstruct
    public void validateConstructor(InvocationContext call) throws Exception {
        constructor(call);
    }

    private static ResteasyReactiveViolationException shown(ConstraintViolationException violated) {
        ResteasyReactiveViolationException shown =
                new ResteasyReactiveViolationException(violated.getMessage(), violated.getConstraintViolations());
        shown.initCause(violated.getCause());
        shown.setStackTrace(violated.getStackTrace());
        return shown;
    }
}
