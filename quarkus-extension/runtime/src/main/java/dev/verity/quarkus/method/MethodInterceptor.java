package dev.verity.quarkus.method;

import io.quarkus.hibernate.validator.runtime.interceptor.MethodValidated;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundConstruct;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.jspecify.annotations.Nullable;

/** Throws a ConstraintViolationException where a call of a bean violates constraints. */
@MethodValidated
@Interceptor
@Priority(CallValidation.PRIORITY)
public final class MethodInterceptor extends CallValidation {
    @AroundInvoke
    public @Nullable Object validateMethod(InvocationContext call) throws Exception {
        return method(call);
    }

    @AroundConstruct
    public void validateConstructor(InvocationContext call) throws Exception {
        constructor(call);
    }
}
