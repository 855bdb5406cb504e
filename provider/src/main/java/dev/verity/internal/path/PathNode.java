package dev.verity.internal.path;

import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A node of a path, together with the position it was found at and the position of the node after it.
 *
 * <p>The position after it is part of the node's identity and text ({@code items[1]}): frameworks group violations
 * by the node of a parameter and must not mix those of different elements.
 */
abstract sealed class PathNode implements Path.Node {

    private final Segment segment;
    private final @Nullable Element before;
    private final @Nullable Element after;

    private PathNode(Segment segment, @Nullable Element before, @Nullable Element after) {
        this.segment = segment;
        this.before = before;
        this.after = after;
    }

    static PathNode of(Segment segment, @Nullable Element before, @Nullable Element after) {
        return switch (segment.kind()) {
            case BEAN -> new Bean(segment, before, after);
            case PROPERTY -> new Property(segment, before, after);
            case METHOD -> new Method(segment, before, after);
            case CONSTRUCTOR -> new Constructor(segment, before, after);
            case PARAMETER -> new Parameter(segment, before, after);
            case CROSS_PARAMETER -> new CrossParameter(segment, before, after);
            case RETURN_VALUE -> new ReturnValue(segment, before, after);
            case CONTAINER_ELEMENT -> new ContainerElement(segment, before, after);
        };
    }

    @Override
    public final @Nullable String getName() {
        return segment.name();
    }

    @Override
    public final boolean isInIterable() {
        return before != null && before.iterable();
    }

    @Override
    public final @Nullable Integer getIndex() {
        return before == null ? null : before.index();
    }

    @Override
    public final @Nullable Object getKey() {
        return before == null ? null : before.key();
    }

    @Override
    public final ElementKind getKind() {
        return segment.kind();
    }

    @Override
    public final <T extends Path.Node> T as(Class<T> nodeType) {
        if (!nodeType.isInstance(this)) {
            throw new ClassCastException("Path node '" + this + "' of kind " + getKind() + " is not a "
                    + nodeType.getName() + ". " + wayOut(nodeType));
        }
        return nodeType.cast(this);
    }

    private static String wayOut(Class<?> nodeType) {
        return nodeType.getName().startsWith("org.hibernate.validator.")
                ? "Nodes keep no values: ask the violation for its invalid value and its leaf bean."
                : "Ask getKind() before narrowing a node.";
    }

    public @Nullable Class<?> getContainerClass() {
        return before == null ? null : before.containerClass();
    }

    public @Nullable Integer getTypeArgumentIndex() {
        return before == null ? null : before.typeArgument();
    }

    public List<Class<?>> getParameterTypes() {
        return segment.parameterTypes();
    }

    public int getParameterIndex() {
        return segment.parameterIndex();
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof PathNode that
                && segment.equals(that.segment)
                && Objects.equals(before, that.before)
                && Objects.equals(after, that.after);
    }

    @Override
    public final int hashCode() {
        return 31 * (31 * segment.hashCode() + Objects.hashCode(before)) + Objects.hashCode(after);
    }

    @Override
    public final String toString() {
        StringBuilder text = new StringBuilder();
        segment.appendTo(text);
        if (after != null) {
            after.appendTo(text);
        }
        return text.toString();
    }

    private static final class Bean extends PathNode implements Path.BeanNode {
        Bean(Segment segment, @Nullable Element before, @Nullable Element after) {
            super(segment, before, after);
        }
    }

    private static final class Property extends PathNode implements Path.PropertyNode {
        Property(Segment segment, @Nullable Element before, @Nullable Element after) {
            super(segment, before, after);
        }
    }

    private static final class Method extends PathNode implements Path.MethodNode {
        Method(Segment segment, @Nullable Element before, @Nullable Element after) {
            super(segment, before, after);
        }
    }

    private static final class Constructor extends PathNode implements Path.ConstructorNode {
        Constructor(Segment segment, @Nullable Element before, @Nullable Element after) {
            super(segment, before, after);
        }
    }

    private static final class Parameter extends PathNode implements Path.ParameterNode {
        Parameter(Segment segment, @Nullable Element before, @Nullable Element after) {
            super(segment, before, after);
        }
    }

    private static final class CrossParameter extends PathNode implements Path.CrossParameterNode {
        CrossParameter(Segment segment, @Nullable Element before, @Nullable Element after) {
            super(segment, before, after);
        }
    }

    private static final class ReturnValue extends PathNode implements Path.ReturnValueNode {
        ReturnValue(Segment segment, @Nullable Element before, @Nullable Element after) {
            super(segment, before, after);
        }
    }

    private static final class ContainerElement extends PathNode implements Path.ContainerElementNode {
        ContainerElement(Segment segment, @Nullable Element before, @Nullable Element after) {
            super(segment, before, after);
        }
    }
}
