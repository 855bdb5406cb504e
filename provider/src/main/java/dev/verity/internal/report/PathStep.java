package dev.verity.internal.report;

import dev.verity.internal.path.PropertyPath;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import org.jspecify.annotations.Nullable;

/** A stage in the building of a violation: the path so far, to which a node can be added. */
abstract class PathStep {

    final Draft draft;

    PathStep(Draft draft) {
        this.draft = draft;
    }

    /** The path with all nodes added so far. */
    abstract PropertyPath path();

    /**
     * Adds a property; unlike its successor {@link #addPropertyNode}, the deprecated method allows one without a
     * name.
     */
    @Deprecated
    public NodeStep addNode(@Nullable String name) {
        draft.requireOpen();
        return new NodeStep(draft, beforeBean(), path -> path.property(name));
    }

    public NodeStep addPropertyNode(@Nullable String name) {
        draft.requireOpen();
        return addNode(Check.given(name, "property node's name"));
    }

    public NodeStep addBeanNode() {
        draft.requireOpen();
        return new NodeStep(draft, beforeBean(), PropertyPath::bean);
    }

    public NodeStep addContainerElementNode(
            @Nullable String name, @Nullable Class<?> containerType, @Nullable Integer typeArgumentIndex) {
        draft.requireOpen();
        String nodeName = Check.given(name, "container element node's name");
        Check.given(containerType, "container type of node '" + nodeName + "'");
        return new NodeStep(draft, beforeBean(), path -> path.containerElement(nodeName))
                .inContainer(containerType, typeArgumentIndex);
    }

    public ConstraintValidatorContext addConstraintViolation() {
        return draft.add(path());
    }

    /**
     * The path to append to: a bean node is always a leaf and gives way to what is added, which inherits its
     * position.
     */
    private PropertyPath beforeBean() {
        return without(path(), ElementKind.BEAN);
    }

    static PropertyPath without(PropertyPath path, ElementKind leafKind) {
        Path.Node leaf = path.leaf();
        return leaf != null && leaf.getKind() == leafKind ? path.parent() : path;
    }
}
