package dev.verity.differential;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.GroupSequence;
import jakarta.validation.Validator;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The validations of a bean's executables, by what they validate. */
final class Calls {
    private final ObjectGraph graph;
    private final Class<?>[] groups;
    private final Map<String, Function<Validator, Set<? extends ConstraintViolation<?>>>> validations =
            new LinkedHashMap<>();

    private Calls(ObjectGraph graph, Class<?>[] groups) {
        this.graph = graph;
        this.groups = groups;
    }

    static Map<String, Function<Validator, Set<? extends ConstraintViolation<?>>>> of(
            Object bean, ObjectGraph graph, Class<?>[] groups) {
        Calls calls = new Calls(graph, groups);
        for (Method method : executables(bean.getClass())) {
            calls.method(bean, method);
        }
        for (Constructor<?> constructor : bean.getClass().getDeclaredConstructors()) {
            calls.constructor(bean, constructor);
        }
        return calls.validations;
    }

    /**
     * Without methods inherited from a class that redefines Default: the sequence counts for what that class declares
     * itself, but Hibernate Validator forgets it for executables.
     */
    private static List<Method> executables(Class<?> type) {
        List<Method> methods = new ArrayList<>();
        for (Method method : type.getMethods()) {
            boolean generated = method.getName().matches("[a-z]\\d[mp]\\d|(get|is)[A-Z]\\dp\\d");
            if (generated && !method.isBridge() && !belowRedefinition(type)) {
                methods.add(method);
            }
        }
        methods.sort((one, other) -> one.toGenericString().compareTo(other.toGenericString()));
        return methods;
    }

    private static boolean belowRedefinition(Class<?> type) {
        Class<?> superclass = type.getSuperclass();
        return superclass != null
                && (superclass.isAnnotationPresent(GroupSequence.class) || belowRedefinition(superclass));
    }

    private void method(Object bean, Method method) {
        Object[] arguments = arguments(method);
        Object result = method.getReturnType() == void.class ? null : graph.value(method.getGenericReturnType());
        validations.put(
                "parameters of " + method,
                validator -> validator.forExecutables().validateParameters(bean, method, arguments, groups));
        validations.put(
                "result of " + method,
                validator -> validator.forExecutables().validateReturnValue(bean, method, result, groups));
    }

    private <T> void constructor(Object bean, Constructor<T> constructor) {
        Object[] arguments = arguments(constructor);
        T created = constructor.getDeclaringClass().cast(bean);
        validations.put(
                "parameters of " + constructor,
                validator -> validator.forExecutables().validateConstructorParameters(constructor, arguments, groups));
        validations.put(
                "result of " + constructor,
                validator -> validator.forExecutables().validateConstructorReturnValue(constructor, created, groups));
    }

    private Object[] arguments(Executable executable) {
        return graph.arguments(executable.getGenericParameterTypes());
    }
}
