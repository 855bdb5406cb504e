package dev.verity.internal.path;

import jakarta.validation.ElementKind;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a node is by itself, wherever it stands.
 *
 * @param parameterIndex the index of a parameter, -1 for the other kinds
 * @param parameterTypes the parameter types of a method or constructor, empty for the other kinds
 */
record Segment(
        ElementKind kind,
        @Nullable String name,
        int parameterIndex,
        @SuppressWarnings("serial") List<Class<?>> parameterTypes)
        implements Link {

    static final Segment BEAN = of(ElementKind.BEAN, null);
    static final Segment CROSS_PARAMETER = of(ElementKind.CROSS_PARAMETER, "<cross-parameter>");
    static final Segment RETURN_VALUE = of(ElementKind.RETURN_VALUE, "<return value>");

    static Segment of(ElementKind kind, @Nullable String name) {
        return new Segment(kind, name, -1, List.of());
    }

    static Segment parameter(@Nullable String name, int index) {
        return new Segment(ElementKind.PARAMETER, name, index, List.of());
    }

    static Segment executable(ElementKind kind, String name, Class<?>[] parameterTypes) {
        return new Segment(kind, name, -1, List.of(parameterTypes));
    }

    /** Written out: the first violation of a start would else wait for what the JVM makes of a record. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Segment that
                && kind == that.kind
                && parameterIndex == that.parameterIndex
                && Objects.equals(name, that.name)
                && parameterTypes.equals(that.parameterTypes);
    }

    @Override
    public int hashCode() {
        int hash = 31 * kind.hashCode() + Objects.hashCode(name);
        return 31 * (31 * hash + parameterIndex) + parameterTypes.hashCode();
    }

    @Override
    public void appendTo(StringBuilder text) {
        if (name == null) {
            return;
        }
        if (!text.isEmpty()) {
            text.append('.');
        }
        text.append(name);
    }
}
