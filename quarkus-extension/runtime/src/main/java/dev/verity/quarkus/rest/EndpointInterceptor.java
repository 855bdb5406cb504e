package dev.verity.quarkus.rest;

import dev.verity.quarkus.method.CallValidation;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundConstruct;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.validation.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** Throws an {@link EndpointViolationException} where a call of an endpoint violates constraints, or a call inside it does. */
@ValidatedEndpoint
@Interceptor
@Priority(CallValidation.PRIORITY)
public final class EndpointInterceptor extends CallValidation {
    @AroundInvoke
    public @Nullable Object validateMethod(InvocationContext call) throws Exception {
        try {
            return method(call);
        } catch (ConstraintViolationException e) {
            throw new EndpointViolationException(e);
        }
    }

    @AroundConstruct
    public void validateConstructor(InvocationContext call) throws Exception {
        constructor(call);
    }
}
