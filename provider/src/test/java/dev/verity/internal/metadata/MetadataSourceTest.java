package dev.verity.internal.metadata;

import static dev.verity.internal.metadata.Readers.executable;
import static dev.verity.internal.metadata.Readers.properties;
import static dev.verity.internal.metadata.Readers.reader;
import static dev.verity.internal.metadata.Readers.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verity.internal.constraint.AnnotationBuilder;
import dev.verity.internal.constraint.ConstraintSite;
import jakarta.validation.GroupSequence;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.reflect.Executable;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MetadataSourceTest {

    interface Late {}

    @GroupSequence({Bean.class, Late.class})
    static class Bean {
        @NotNull
        List<@NotNull String> field = List.of();

        @NotNull
        public String getName() {
            return "";
        }

        void take(@NotNull String one, String two) {}
    }

    /** Declares and ignores what a test gives it. */
    private record Source(@Nullable TypeDeclaration declaration, Set<Object> ignored) implements MetadataSource {
        @Override
        public @Nullable TypeDeclaration declarationOf(Class<?> type) {
            return type == Bean.class ? declaration : null;
        }

        @Override
        public boolean ignoresClassAnnotations(Class<?> type) {
            return ignored.contains(type);
        }

        @Override
        public boolean ignoresAnnotations(Member member) {
            return ignored.contains(member);
        }

        @Override
        public boolean ignoresParameterAnnotations(Executable executable, int index) {
            return ignored.contains(index);
        }

        @Override
        public boolean ignoresCrossParameterAnnotations(Executable executable) {
            return ignored.contains(executable);
        }

        @Override
        public boolean ignoresReturnValueAnnotations(Executable executable) {
            return ignored.contains(executable);
        }
    }

    private static Method method(String name, Class<?>... parameters) {
        try {
            return Bean.class.getDeclaredMethod(name, parameters);
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }

    private static ValueMetadata sized(Class<?> type, List<ContainerElementMetadata> elements) {
        ConstraintSite site = new ConstraintSite("there", ConstraintSite.Kind.VALUE, null);
        Size size = AnnotationBuilder.of(Size.class, Map.of("max", 3));
        ConstraintMetadata constraint =
                ConstraintMetadata.of(Readers.definitions().use(size, site), Bean.class, ElementType.FIELD, "there");
        return new ValueMetadata(type, List.of(constraint), new Cascade(true, List.of()), elements);
    }

    private static BeanMetadata read(@Nullable TypeDeclaration declaration, Object... ignored) {
        return reader(ExecutableRules.STRICT, new Source(declaration, Set.of(ignored)))
                .read(Bean.class);
    }

    private static TypeDeclaration declaration(
            List<PropertyMetadata> properties, List<ExecutableMetadata> executables) {
        return new TypeDeclaration(Bean.class, List.of(), null, properties, executables);
    }

    @Test
    void addsToFieldsAndTheirContainerElements() throws NoSuchFieldException {
        ValueMetadata element = sized(String.class, List.of());
        ValueMetadata value = sized(List.class, List.of(new ContainerElementMetadata(List.class, 0, element)));
        PropertyMetadata field = new PropertyMetadata("field", Bean.class.getDeclaredField("field"), value);
        assertThat(properties(read(declaration(List.of(field), List.of()))))
                .first()
                .isEqualTo("field field: List<String> [NotNull, Size] valid {List#0 String [NotNull, Size] valid}");
    }

    @Test
    void addsToAGetterAsPropertyAndAsMethodHoweverItIsGiven() {
        ValueMetadata value = sized(String.class, List.of());
        PropertyMetadata property = new PropertyMetadata("name", method("getName"), value);
        ExecutableMetadata executable = new ExecutableMetadata(method("getName"), List.of(), List.of(), value);
        assertGetter(read(declaration(List.of(property), List.of())));
        assertGetter(read(declaration(List.of(), List.of(executable))));
        assertGetter(read(declaration(List.of(property), List.of(executable))));
    }

    private static void assertGetter(BeanMetadata bean) {
        assertThat(properties(bean)).last().isEqualTo("getter name: String [NotNull, Size] valid");
        assertThat(text(executable(bean, "getName"))).isEqualTo("() [] -> String [NotNull, Size] valid");
    }

    @Test
    void addsToParameters() {
        ExecutableMetadata take = new ExecutableMetadata(
                method("take", String.class, String.class),
                List.of(
                        new ParameterMetadata(0, ValueMetadata.unconstrained(String.class)),
                        new ParameterMetadata(1, sized(String.class, List.of()))),
                List.of(),
                ValueMetadata.unconstrained(void.class));
        assertThat(text(executable(read(declaration(List.of(), List.of(take))), "take", String.class, String.class)))
                .isEqualTo("(String [NotNull], String [Size] valid) [] -> void []");
    }

    @Test
    void replacesTheDefaultGroupSequence() {
        DefaultGroupSequence sequence = new DefaultGroupSequence(Bean.class, List.of(Late.class, Bean.class));
        TypeDeclaration declaration = new TypeDeclaration(Bean.class, List.of(), sequence, List.of(), List.of());
        assertThat(read(declaration).defaultGroupSequence()).isEqualTo(sequence);
    }

    @Test
    void mayIgnoreAnnotations() throws NoSuchFieldException {
        BeanMetadata bean = read(null, Bean.class, Bean.class.getDeclaredField("field"), method("getName"), 0);
        assertThat(bean.isConstrained()).isFalse();
        assertThat(bean.defaultGroupSequences()).isEmpty();
        assertThat(bean.properties()).extracting(PropertyMetadata::name).containsExactly("field", "name");
    }
}
