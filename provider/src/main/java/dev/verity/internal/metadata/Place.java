package dev.verity.internal.metadata;

import dev.verity.internal.constraint.ConstraintSite;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import org.jspecify.annotations.Nullable;

/** The place of a declaration, put in words only where something is declared. Immutable. */
final class Place {
    private static final int WHOLE = -1;

    private final AnnotatedElement element;
    private final int index;
    private final @Nullable Place container;

    /**
     * @param index of a parameter of an executable or a type argument of a class, or {@link #WHOLE}
     * @param container where the container stands of which the element is the class, else null
     */
    private Place(AnnotatedElement element, int index, @Nullable Place container) {
        this.element = element;
        this.index = index;
        this.container = container;
    }

    static Place of(Class<?> type) {
        return new Place(type, WHOLE, null);
    }

    static Place of(Field field) {
        return new Place(field, WHOLE, null);
    }

    static Place of(Executable executable) {
        return new Place(executable, WHOLE, null);
    }

    static Place ofParameter(Executable executable, int index) {
        return new Place(executable, index, null);
    }

    static Place ofElement(Class<?> container, int typeArgument, Place where) {
        return new Place(container, typeArgument, where);
    }

    /** The place as {@link Places} puts it. */
    String inWords() {
        if (element instanceof Class<?> type) {
            return container == null ? Places.of(type) : Places.ofElement(type, index, container.inWords());
        }
        if (element instanceof Executable executable) {
            return index == WHOLE ? Places.of(executable) : Places.ofParameter(executable, index);
        }
        return Places.of((Field) element);
    }

    /** The place of a constraint. */
    ConstraintSite site() {
        if (container == null && index == WHOLE) {
            if (element instanceof Class<?>) {
                return new ConstraintSite(inWords(), ConstraintSite.Kind.TYPE, null);
            }
            if (element instanceof Executable executable) {
                return new ConstraintSite(inWords(), ConstraintSite.Kind.EXECUTABLE, executable);
            }
        }
        return new ConstraintSite(inWords(), ConstraintSite.Kind.VALUE, null);
    }
}
