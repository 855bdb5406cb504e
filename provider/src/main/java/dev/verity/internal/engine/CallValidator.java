package dev.verity.internal.engine;

import dev.verity.internal.path.PropertyPath;
import dev.verity.internal.plan.GroupProgram;
import dev.verity.internal.plan.GroupResolver;
import dev.verity.internal.runtime.Call;
import dev.verity.internal.runtime.Failure;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.executable.ExecutableValidator;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Validates arguments and return values of methods and constructors (specification 6.1.2). Thread-safe. */
final class CallValidator implements ExecutableValidator {
    private final Engine engine;
    private final Routines routines;
    private final GroupResolver groups;

    CallValidator(Engine engine, Routines routines, GroupResolver groups) {
        this.engine = engine;
        this.routines = routines;
        this.groups = groups;
    }

    @Override
    public <T> Set<ConstraintViolation<T>> validateParameters(
            T object, Method method, Object[] parameterValues, Class<?>... requested) {
        requireTarget(object, method);
        return validateArguments(object.getClass(), object, method, parameterValues, program(requested));
    }

    @Override
    public <T> Set<ConstraintViolation<T>> validateReturnValue(
            T object, Method method, @Nullable Object returnValue, Class<?>... requested) {
        requireTarget(object, method);
        return validateReturned(object.getClass(), object, object, method, returnValue, program(requested));
    }

    @Override
    public <T> Set<ConstraintViolation<T>> validateConstructorParameters(
            Constructor<? extends T> constructor, Object[] parameterValues, Class<?>... requested) {
        Arguments.require(constructor, "constructor");
        return validateArguments(
                constructor.getDeclaringClass(), null, constructor, parameterValues, program(requested));
    }

    @Override
    public <T> Set<ConstraintViolation<T>> validateConstructorReturnValue(
            Constructor<? extends T> constructor, T createdObject, Class<?>... requested) {
        Arguments.require(constructor, "constructor");
        Arguments.require(createdObject, "created object");
        Class<?> type = constructor.getDeclaringClass();
        return validateReturned(type, null, createdObject, constructor, createdObject, program(requested));
    }

    private <T> Set<ConstraintViolation<T>> validateArguments(
            Class<?> type, @Nullable Object object, Executable executable, Object[] values, GroupProgram program) {
        requireArguments(executable, values);
        Failure found = routines.parameters(type, executable, program).check(values, object, call(type, executable));
        return found == null
                ? Set.of()
                : engine.violations(found, path(executable), new Target(object, type, values, null));
    }

    private <T> Set<ConstraintViolation<T>> validateReturned(
            Class<?> type,
            @Nullable Object rootBean,
            Object leafBean,
            Executable executable,
            @Nullable Object value,
            GroupProgram program) {
        Failure found = routines.returnValue(type, executable, program).check(value, leafBean, call(type, executable));
        return found == null
                ? Set.of()
                : engine.violations(found, path(executable), new Target(rootBean, type, null, value));
    }

    /** Only a TraversableResolver needs to know beforehand what is validated. */
    private @Nullable Call call(Class<?> type, Executable executable) {
        return engine.environment().asksTraversableResolver()
                ? engine.call(type).at(path(executable))
                : null;
    }

    private GroupProgram program(Class<?>[] requested) {
        Arguments.require(requested, "groups");
        return groups.request(requested);
    }

    private static PropertyPath path(Executable executable) {
        Class<?>[] types = executable.getParameterTypes();
        return executable instanceof Method
                ? PropertyPath.empty().method(executable.getName(), types)
                : PropertyPath.empty()
                        .constructor(executable.getDeclaringClass().getSimpleName(), types);
    }

    private static void requireTarget(@Nullable Object object, @Nullable Method method) {
        Arguments.require(object, "object");
        Arguments.require(method, "method");
        if (object != null && method != null && !method.getDeclaringClass().isInstance(object)) {
            throw new IllegalArgumentException("Method " + method + " is not one of "
                    + object.getClass().getName() + ". Pass an object that has the method.");
        }
    }

    private static void requireArguments(Executable executable, @Nullable Object @Nullable [] values) {
        Arguments.require(values, "parameter values");
        int count = executable.getParameterCount();
        if (values != null && values.length != count) {
            throw new IllegalArgumentException(executable + " has " + count + " parameters, but " + values.length
                    + " values were passed. Pass one value per parameter.");
        }
    }
}
