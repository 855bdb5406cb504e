package dev.verity.internal.metadata;

import java.lang.reflect.Executable;
import java.lang.reflect.Member;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Classes for which a source beside annotations declares constraints, as a source of metadata. */
public final class MappedTypes implements MetadataSource {
    private final Map<Class<?>, MappedType> types;

    public MappedTypes(Map<Class<?>, MappedType> types) {
        this.types = Map.copyOf(types);
    }

    @Override
    public @Nullable TypeDeclaration declarationOf(Class<?> type) {
        MappedType mapped = types.get(type);
        return mapped == null ? null : mapped.declaration();
    }

    @Override
    public boolean ignoresClassAnnotations(Class<?> type) {
        return ignores(type, AnnotationsToIgnore::classLevel);
    }

    @Override
    public boolean ignoresAnnotations(Member member) {
        return ignores(member.getDeclaringClass(), ignored -> ignored.ofMember(member));
    }

    @Override
    public boolean ignoresParameterAnnotations(Executable executable, int index) {
        return ignores(executable.getDeclaringClass(), ignored -> ignored.ofParameter(executable, index));
    }

    @Override
    public boolean ignoresCrossParameterAnnotations(Executable executable) {
        return ignores(executable.getDeclaringClass(), ignored -> ignored.ofCrossParameter(executable));
    }

    @Override
    public boolean ignoresReturnValueAnnotations(Executable executable) {
        return ignores(executable.getDeclaringClass(), ignored -> ignored.ofReturnValue(executable));
    }

    private boolean ignores(Class<?> type, Predicate<AnnotationsToIgnore> question) {
        MappedType mapped = types.get(type);
        return mapped != null && question.test(mapped.ignored());
    }
}
