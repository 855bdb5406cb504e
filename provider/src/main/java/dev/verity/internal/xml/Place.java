package dev.verity.internal.xml;

import dev.verity.internal.constraint.ConstraintSite;
import dev.verity.internal.constraint.ConstraintSite.Kind;
import dev.verity.internal.metadata.Places;
import java.lang.annotation.ElementType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import org.jspecify.annotations.Nullable;

/** The Java element that an XML element stands for. */
record Place(
        Class<?> host,
        ElementType elementType,
        Kind kind,
        @Nullable Executable executable,
        String where) {
    static Place type(Class<?> type) {
        return new Place(type, ElementType.TYPE, Kind.TYPE, null, Places.of(type));
    }

    static Place field(Field field) {
        return new Place(field.getDeclaringClass(), ElementType.FIELD, Kind.VALUE, null, Places.of(field));
    }

    static Place parameter(Executable executable, int index) {
        String where = Places.ofParameter(executable, index);
        return new Place(executable.getDeclaringClass(), ElementType.PARAMETER, Kind.VALUE, null, where);
    }

    static Place crossParameter(Executable executable) {
        return of(executable, Kind.CROSS_PARAMETER);
    }

    static Place returnValue(Executable executable) {
        return of(executable, Kind.RETURN_VALUE);
    }

    private static Place of(Executable executable, Kind kind) {
        ElementType type = executable instanceof Constructor ? ElementType.CONSTRUCTOR : ElementType.METHOD;
        return new Place(executable.getDeclaringClass(), type, kind, executable, Places.of(executable));
    }

    Place containerElement(ContainerArgument argument) {
        String element = Places.ofElement(argument.container(), argument.index(), where);
        return new Place(host, ElementType.TYPE_USE, Kind.VALUE, null, element);
    }

    /** The site of a constraint that is written at a location. */
    ConstraintSite site(Location at) {
        return new ConstraintSite(describe(at), kind, executable);
    }

    /** The place in words, with the location where it is spoken of. */
    String describe(Location at) {
        return where + " (" + at + ")";
    }
}
