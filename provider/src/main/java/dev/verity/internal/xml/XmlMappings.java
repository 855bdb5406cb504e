package dev.verity.internal.xml;

import dev.verity.internal.metadata.MetadataSource;
import dev.verity.internal.metadata.TypeDeclaration;
import java.lang.reflect.Executable;
import java.lang.reflect.Member;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Bound constraint mappings as a source of metadata. */
final class XmlMappings implements MetadataSource {
    private final Map<Class<?>, MappedBean> beans;

    XmlMappings(Map<Class<?>, MappedBean> beans) {
        this.beans = Map.copyOf(beans);
    }

    @Override
    public @Nullable TypeDeclaration declarationOf(Class<?> type) {
        MappedBean bean = beans.get(type);
        return bean == null ? null : bean.declaration();
    }

    @Override
    public boolean ignoresClassAnnotations(Class<?> type) {
        return ignores(type, IgnoredAnnotations::classLevel);
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

    private boolean ignores(Class<?> type, Predicate<IgnoredAnnotations> question) {
        MappedBean bean = beans.get(type);
        return bean != null && question.test(bean.ignored());
    }
}
