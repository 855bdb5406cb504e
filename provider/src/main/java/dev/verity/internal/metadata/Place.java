package dev.verity.internal.metadata;

import dev.verity.internal.constraint.ConstraintSite;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;

/** The place of a declaration, put in words only where something is declared. Immutable. */
abstract class Place {
    private Place() {}

    /** The place as {@link Places} puts it. */
    abstract String inWords();

    /** The place of a constraint. */
    ConstraintSite site() {
        return new ConstraintSite(inWords(), ConstraintSite.Kind.VALUE, null);
    }

    static Place of(Class<?> type) {
        return new OfType(type);
    }

    static Place of(Field field) {
        return new OfField(field);
    }

    static Place of(Executable executable) {
        return new OfExecutable(executable);
    }

    static Place ofParameter(Executable executable, int index) {
        return new OfParameter(executable, index);
    }

    static Place ofElement(Class<?> container, int typeArgument, Place where) {
        return new OfElement(container, typeArgument, where);
    }

    private static final class OfType extends Place {
        private final Class<?> type;

        OfType(Class<?> type) {
            this.type = type;
        }

        @Override
        String inWords() {
            return Places.of(type);
        }

        @Override
        ConstraintSite site() {
            return new ConstraintSite(inWords(), ConstraintSite.Kind.TYPE, null);
        }
    }

    private static final class OfField extends Place {
        private final Field field;

        OfField(Field field) {
            this.field = field;
        }

        @Override
        String inWords() {
            return Places.of(field);
        }
    }

    private static final class OfExecutable extends Place {
        private final Executable executable;

        OfExecutable(Executable executable) {
            this.executable = executable;
        }

        @Override
        String inWords() {
            return Places.of(executable);
        }

        @Override
        ConstraintSite site() {
            return new ConstraintSite(inWords(), ConstraintSite.Kind.EXECUTABLE, executable);
        }
    }

    private static final class OfParameter extends Place {
        private final Executable executable;
        private final int index;

        OfParameter(Executable executable, int index) {
            this.executable = executable;
            this.index = index;
        }

        @Override
        String inWords() {
            return Places.ofParameter(executable, index);
        }
    }

    private static final class OfElement extends Place {
        private final Class<?> container;
        private final int typeArgument;
        private final Place where;

        OfElement(Class<?> container, int typeArgument, Place where) {
            this.container = container;
            this.typeArgument = typeArgument;
            this.where = where;
        }

        @Override
        String inWords() {
            return Places.ofElement(container, typeArgument, where.inWords());
        }
    }
}
