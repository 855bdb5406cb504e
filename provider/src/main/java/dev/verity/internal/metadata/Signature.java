package dev.verity.internal.metadata;

import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.util.List;

/** Name and erased parameter types of a method; a constructor's name is {@link #CONSTRUCTOR}. */
public record Signature(String name, List<Class<?>> parameterTypes) {
    public static final String CONSTRUCTOR = "<init>";

    public Signature {
        parameterTypes = List.copyOf(parameterTypes);
    }

    public static Signature of(Executable executable) {
        String name = executable instanceof Method ? executable.getName() : CONSTRUCTOR;
        return new Signature(name, List.of(executable.getParameterTypes()));
    }
}
