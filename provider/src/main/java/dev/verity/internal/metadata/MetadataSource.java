package dev.verity.internal.metadata;

import java.lang.reflect.Executable;
import java.lang.reflect.Member;
import org.jspecify.annotations.Nullable;

/** A source of declarations beside annotations, as XML or the fluent API; it may tell that annotations are to be ignored. Immutable. */
public interface MetadataSource {
    /** What this source declares on the type itself, or null. */
    @Nullable
    TypeDeclaration declarationOf(Class<?> type);

    /** True when class-level annotations (constraints and {@code @GroupSequence}) of the type are ignored. */
    boolean ignoresClassAnnotations(Class<?> type);

    /** True when the annotations on a field, a getter as a property, or a method or constructor as a whole are ignored. */
    boolean ignoresAnnotations(Member member);

    /** True when the annotations on one parameter are ignored. */
    boolean ignoresParameterAnnotations(Executable executable, int index);

    /** True when cross-parameter annotations are ignored. */
    boolean ignoresCrossParameterAnnotations(Executable executable);

    /** True when annotations on the return value are ignored. */
    boolean ignoresReturnValueAnnotations(Executable executable);
}
