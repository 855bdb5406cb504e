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
        for (MetadataSource source : sources) {
            if (source.ignoresClassAnnotations(type)) {
                return true;
            }
        }
        return false;
    }

    boolean onField(Field field) {
        for (MetadataSource source : sources) {
            if (source.ignoresAnnotations(field)) {
                return true;
            }
        }
        return false;
    }

    boolean onParameter(Executable executable, int index) {
        for (MetadataSource source : sources) {
            if (source.ignoresParameterAnnotations(executable, index)) {
                return true;
            }
        }
        return false;
    }

    /** Of the constraints on all parameters together. */
    boolean onAllParameters(Executable executable) {
        for (MetadataSource source : sources) {
            if (source.ignoresCrossParameterAnnotations(executable)) {
                return true;
            }
        }
        return false;
    }

    boolean onReturnValue(Executable executable) {
        for (MetadataSource source : sources) {
            if (source.ignoresReturnValueAnnotations(executable)) {
                return true;
            }
        }
        return false;
    }
}
