package dev.verity.internal.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ValidationException;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.validation.groups.Default;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.annotation.Annotation;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AnnotationBuilderTest {

    @Size(min = 2, message = "short", groups = Default.class)
    private String size = "";

    @Pattern(regexp = "a", flags = Pattern.Flag.COMMENTS)
    private String pattern = "";

    private static Size size() {
        return AnnotationBuilder.of(
                Size.class, Map.of("min", 2, "message", "short", "groups", new Class<?>[] {Default.class}));
    }

    private static <A extends Annotation> A declared(String field, Class<A> type) throws NoSuchFieldException {
        return AnnotationBuilderTest.class.getDeclaredField(field).getAnnotation(type);
    }

    @Test
    void givesAttributesAndDefaults() {
        assertThat(size().min()).isEqualTo(2);
        assertThat(size().max()).isEqualTo(Integer.MAX_VALUE);
        assertThat(size().groups()).containsExactly(Default.class);
        assertThat(size().annotationType()).isEqualTo(Size.class);
    }

    @Test
    void handsOutCopiesOfArrays() {
        Size size = size();
        size.groups()[0] = String.class;
        assertThat(size.groups()).containsExactly(Default.class);
    }

    @Nested
    class Identity {
        @Test
        void equalsDeclaredAnnotationsBothWays() throws NoSuchFieldException {
            Size declared = declared("size", Size.class);
            assertThat(size()).isEqualTo(declared).hasSameHashCodeAs(declared);
            assertThat(declared).isEqualTo(size());
        }

        @Test
        void equalsWithArraysOfEnums() throws NoSuchFieldException {
            Pattern declared = declared("pattern", Pattern.class);
            Pattern built = AnnotationBuilder.of(
                    Pattern.class, Map.of("regexp", "a", "flags", new Pattern.Flag[] {Pattern.Flag.COMMENTS}));
            assertThat(built).isEqualTo(declared).hasSameHashCodeAs(declared);
        }

        @Test
        void differsInTypeAndAttributes() {
            assertThat(size())
                    .isNotEqualTo(AnnotationBuilder.of(Size.class, Map.of("min", 3)))
                    .isNotEqualTo(AnnotationBuilder.of(NotNull.class, Map.of()))
                    .isNotEqualTo("size");
        }

        @Test
        void survivesSerialization() throws Exception {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
                out.writeObject(size());
            }
            try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
                assertThat(in.readObject()).isEqualTo(size());
            }
        }

        @Test
        void printsAsInSource() {
            assertThat(AnnotationBuilder.of(Pattern.class, Map.of("regexp", "a"))
                            .toString())
                    .startsWith("@jakarta.validation.constraints.Pattern(")
                    .contains("regexp=\"a\"", "flags={}");
        }
    }

    @Nested
    class Refusals {
        @Test
        void refusesUnknownAttributes() {
            assertThatThrownBy(() -> AnnotationBuilder.of(NotNull.class, Map.of("min", 1)))
                    .isInstanceOf(ValidationException.class)
                    .hasMessage("@jakarta.validation.constraints.NotNull has no attribute min."
                            + " Its attributes are: groups, message, payload.");
        }

        @Test
        void refusesMissingAttributes() {
            assertThatThrownBy(() -> AnnotationBuilder.of(Pattern.class, Map.of()))
                    .isInstanceOf(ValidationException.class)
                    .hasMessage("@jakarta.validation.constraints.Pattern: the attribute regexp (java.lang.String)"
                            + " has no default. Give it a value.");
        }

        @Test
        void refusesValuesOfOtherTypes() {
            assertThatThrownBy(() -> AnnotationBuilder.of(Size.class, Map.of("min", "2")))
                    .isInstanceOf(ValidationException.class)
                    .hasMessage("@jakarta.validation.constraints.Size: the attribute min is of type int,"
                            + " but its value is of type java.lang.String.");
        }
    }
}
