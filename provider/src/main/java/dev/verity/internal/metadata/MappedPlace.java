package dev.verity.internal.metadata;

import dev.verity.internal.constraint.ConstraintSite;
import dev.verity.internal.constraint.ConstraintSite.Kind;
import java.lang.annotation.ElementType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import org.jspecify.annotations.Nullable;

/** The Java element for which a source beside annotations declares something. */
public record MappedPlace(
        Class<?> host,
        ElementType elementType,
        Kind kind,
        @Nullable Executable executable,
        String where) {
    public static MappedPlace type(Class<?> type) {
        return new MappedPlace(type, ElementType.TYPE, Kind.TYPE, null, Places.of(type));
    }

    public static MappedPlace field(Field field) {
        return new MappedPlace(field.getDeclaringClass(), ElementType.FIELD, Kind.VALUE, null, Places.of(field));
    }

    public static MappedPlace parameter(Executable executable, int index) {
        String where = Places.ofParameter(executable, index);
        return new MappedPlace(executable.getDeclaringClass(), ElementType.PARAMETER, Kind.VALUE, null, where);
    }

    public static MappedPlace crossParameter(Executable executable) {
        return of(executable, Kind.CROSS_PARAMETER);
    }

    public static MappedPlace returnValue(Executable executable) {
        return of(executable, Kind.RETURN_VALUE);
    }

    private static MappedPlace of(Executable executable, Kind kind) {
        ElementType type = executable instanceof Constructor ? ElementType.CONSTRUCTOR : ElementType.METHOD;
        return new MappedPlace(executable.getDeclaringClass(), type, kind, executable, Places.of(executable));
    }

    public MappedPlace containerElement(ContainerArgument argument) {
        String element = Places.ofElement(argument.container(), argument.index(), where);
        return new MappedPlace(host, ElementType.TYPE_USE, Kind.VALUE, null, element);
    }

    /**
     * The site of a constraint.
     *
     * @param at where the source speaks of it
     */
    public ConstraintSite site(Object at) {
        return new ConstraintSite(describe(at), kind, executable);
    }

    /** The place in words, and where the source speaks of it. */
    public String describe(Object at) {
        return where + " (" + at + ")";
    }
}
