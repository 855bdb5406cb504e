package dev.verity.quarkus.method;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import jakarta.validation.executable.ExecutableValidator;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Validates the arguments of a call before it and the return value after it (Jakarta Validation 3.1, sections 10.1.2 and 6.1.2).
 *
 * <p>The Validator is looked up at the first call, since it may be made of beans that are intercepted themselves.
 */
public abstract class CallValidation {
    /** Last before the call, as section 10.1.2 of the specification wants it. */
    public static final int PRIORITY = Interceptor.Priority.PLATFORM_AFTER + 800;

    @Inject
    @SuppressWarnings("NullAway.Init") // the container sets it
    Instance<Validator> validators;

    private @Nullable ExecutableValidator executables;

    /**
     * Validates a method's call.
     *
     * @throws ConstraintViolationException if an argument or the return value violates a constraint
     */
    protected final @Nullable Object method(InvocationContext call) throws Exception {
        Method method = call.getMethod();
        refuse(executables().validateParameters(call.getTarget(), method, call.getParameters()));
        @Nullable Object result = call.proceed();
        refuse(executables().validateReturnValue(call.getTarget(), method, result));
        return result;
    }

    /**
     * Validates a constructor's call.
     *
     * @throws ConstraintViolationException if an argument or the new object violates a constraint
     */
    @SuppressWarnings("unchecked")
    protected final void constructor(InvocationContext call) throws Exception {
        Constructor<Object> constructor = (Constructor<Object>) call.getConstructor();
        refuse(executables().validateConstructorParameters(constructor, call.getParameters()));
        call.proceed();
        refuse(executables().validateConstructorReturnValue(constructor, call.getTarget()));
    }

    private ExecutableValidator executables() {
        ExecutableValidator known = executables;
        if (known == null) {
            known = validators.get().forExecutables();
            executables = known;
        }
        return known;
    }

    private static void refuse(Set<? extends ConstraintViolation<?>> violations) {
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
    }
}
