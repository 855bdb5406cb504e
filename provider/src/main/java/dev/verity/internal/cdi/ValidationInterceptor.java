package dev.verity.internal.cdi;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundConstruct;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import jakarta.validation.executable.ExecutableValidator;
import java.io.Serializable;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Validates a call's arguments before it, and what it returned after it (Jakarta Validation 3.1, section 6.4). */
@Interceptor
@MethodValidation
@Priority(Interceptor.Priority.PLATFORM_AFTER + 800)
public class ValidationInterceptor implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The container injects a proxy, which is serializable. */
    @SuppressWarnings("serial")
    private final Validator validator;

    private transient @Nullable ExecutableValidator executables;

    /** Called by the container. */
    @Inject
    public ValidationInterceptor(Validator validator) {
        this.validator = validator;
    }

    /**
     * Validates a method call.
     *
     * @throws ConstraintViolationException if an argument or the returned value is not valid
     * @throws Exception whatever the method throws
     */
    @AroundInvoke
    public @Nullable Object aroundMethod(InvocationContext call) throws Exception {
        Object bean = call.getTarget();
        Method method = call.getMethod();
        refuse(executables().validateParameters(bean, method, call.getParameters()));
        Object returned = call.proceed();
        refuse(executables().validateReturnValue(bean, method, returned));
        return returned;
    }

    /**
     * Validates the making of a bean.
     *
     * @throws ConstraintViolationException if an argument or the bean made is not valid
     * @throws Exception whatever the constructor throws
     */
    @AroundConstruct
    public void aroundConstructor(InvocationContext call) throws Exception {
        Constructor<?> constructor = call.getConstructor();
        refuse(executables().validateConstructorParameters(constructor, call.getParameters()));
        call.proceed();
        refuse(executables().validateConstructorReturnValue(constructor, call.getTarget()));
    }

    private ExecutableValidator executables() {
        ExecutableValidator known = executables;
        if (known == null) {
            known = validator.forExecutables();
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
