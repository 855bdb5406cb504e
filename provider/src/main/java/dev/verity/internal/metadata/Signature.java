package dev.verity.internal.metadata;

import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Name and erased parameter types of a method; a constructor's name is {@link #CONSTRUCTOR}. */
public record Signature(String name, List<Class<?>> parameterTypes) {
    public static final String CONSTRUCTOR = "<init>";

    public Signature {
        parameterTypes = List.copyOf(parameterTypes);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Signature that && name.equals(that.name) && parameterTypes.equals(that.parameterTypes);
    }

    @Override
    public int hashCode() {
        return name.hashCode() * 31 + parameterTypes.hashCode();
    }

    public static Signature of(Executable executable) {
        String name = executable instanceof Method ? executable.getName() : CONSTRUCTOR;
        return new Signature(name, List.of(executable.getParameterTypes()));
    }
}
