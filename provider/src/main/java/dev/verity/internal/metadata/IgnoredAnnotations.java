package dev.verity.internal.metadata;

import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.util.List;

/** Tells which annotations the other sources want to be ignored. */
record IgnoredAnnotations(List<MetadataSource> sources) {
    IgnoredAnnotations {
        sources = List.copyOf(sources);
    }

    boolean onClass(Class<?> type) {
        return sources.stream().anyMatch(source -> source.ignoresClassAnnotations(type));
    }

    boolean onField(Field field) {
        return sources.stream().anyMatch(source -> source.ignoresAnnotations(field));
    }

    boolean onParameter(Executable executable, int index) {
        return sources.stream().anyMatch(source -> source.ignoresParameterAnnotations(executable, index));
    }

    /** Of the constraints on all parameters together. */
    boolean onAllParameters(Executable executable) {
        return sources.stream().anyMatch(source -> source.ignoresCrossParameterAnnotations(executable));
    }

    boolean onReturnValue(Executable executable) {
        return sources.stream().anyMatch(source -> source.ignoresReturnValueAnnotations(executable));
    }
}
