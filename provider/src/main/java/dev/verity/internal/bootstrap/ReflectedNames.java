package dev.verity.internal.bootstrap;

import jakarta.validation.ParameterNameProvider;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.List;
import java.util.stream.Stream;

/** The default ParameterNameProvider: names as compiled with {@code -parameters}, else {@code arg0}, {@code arg1}. */
final class ReflectedNames implements ParameterNameProvider {
    @Override
    public List<String> getParameterNames(Constructor<?> constructor) {
        return names(constructor);
    }

    @Override
    public List<String> getParameterNames(Method method) {
        return names(method);
    }

    private static List<String> names(Executable executable) {
        return Stream.of(executable.getParameters()).map(Parameter::getName).toList();
    }
}
