package dev.verity.internal.report;

import dev.verity.internal.path.PropertyPath;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The violation builder at a node whose position in its container can still be told.
 *
 * <p>The node is appended only when the path is asked for. The interfaces restrict what may be called at which
 * point; one class serves them all, because they differ in nothing else.
 */
final class NodeStep extends PathStep
        implements ConstraintViolationBuilder.NodeBuilderDefinedContext,
                ConstraintViolationBuilder.NodeBuilderCustomizableContext,
                ConstraintViolationBuilder.NodeContextBuilder,
                ConstraintViolationBuilder.LeafNodeBuilderDefinedContext,
                ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext,
                ConstraintViolationBuilder.LeafNodeContextBuilder,
                ConstraintViolationBuilder.ContainerElementNodeBuilderDefinedContext,
                ConstraintViolationBuilder.ContainerElementNodeBuilderCustomizableContext,
                ConstraintViolationBuilder.ContainerElementNodeContextBuilder {

    private final PropertyPath base;
    private final UnaryOperator<PropertyPath> node;
    private boolean iterable;
    private @Nullable Integer index;
    private @Nullable Object key;
    private @Nullable Class<?> containerClass;
    private @Nullable Integer typeArgument;

    NodeStep(Draft draft, PropertyPath base, UnaryOperator<PropertyPath> node) {
        super(draft);
        this.base = base;
        this.node = node;
    }

    @Override
    public NodeStep inIterable() {
        draft.requireOpen();
        iterable = true;
        return this;
    }

    @Override
    public NodeStep inContainer(@Nullable Class<?> newContainerClass, @Nullable Integer typeArgumentIndex) {
        draft.requireOpen();
        Check.typeArgument(newContainerClass, typeArgumentIndex);
        containerClass = newContainerClass;
        typeArgument = typeArgumentIndex;
        return this;
    }

    @Override
    public NodeStep atKey(@Nullable Object newKey) {
        draft.requireOpen();
        key = newKey;
        index = null;
        return this;
    }

    @Override
    public NodeStep atIndex(@Nullable Integer newIndex) {
        draft.requireOpen();
        index = newIndex;
        key = null;
        return this;
    }

    @Override
    PropertyPath path() {
        return node.apply(positioned());
    }

    private PropertyPath positioned() {
        if (index != null) {
            return base.atIndex(index, containerClass, typeArgument);
        }
        if (iterable) {
            return key == null
                    ? base.inIterable(containerClass, typeArgument)
                    : base.atKey(key, containerClass, typeArgument);
        }
        return containerClass == null ? base : base.inContainer(containerClass, typeArgument);
    }
}
