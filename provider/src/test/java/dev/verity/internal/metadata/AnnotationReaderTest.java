package dev.verity.internal.metadata;

import static dev.verity.internal.metadata.Readers.executable;
import static dev.verity.internal.metadata.Readers.properties;
import static dev.verity.internal.metadata.Readers.read;
import static dev.verity.internal.metadata.Readers.text;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@SuppressWarnings("unused")
class AnnotationReaderTest {

    @Nested
    class Properties {
        static class Person {
            @NotNull
            private static String shared = "";

            @NotNull
            private String name = "";

            @Min(1)
            @Min(2)
            private int age;

            @NotNull
            @NotNull
            private String twice = "";

            private String free = "";

            @NotBlank
            public String getTitle() {
                return "";
            }

            @NotNull
            public static String getShared() {
                return "";
            }
        }

        static class Names {
            @NotNull
            public String getURL() {
                return "";
            }

            @AssertTrue
            public boolean isOpen() {
                return true;
            }

            @AssertTrue
            public Boolean isBoxed() {
                return true;
            }

            @NotNull
            public String get() {
                return "";
            }

            @AssertTrue
            public boolean is() {
                return true;
            }

            @NotNull
            public String getAt(int index) {
                return "";
            }

            @NotNull
            private String getHidden() {
                return "";
            }
        }

        @Test
        void areFieldsAndThenGettersButNothingStatic() {
            assertThat(properties(read(Person.class)))
                    .containsExactly(
                            "field name: String [NotNull]",
                            "field age: int [Min, Min]",
                            "field twice: String [NotNull]",
                            "getter title: String [NotBlank]");
        }

        @Test
        void includeUnconstrainedOnes() {
            assertThat(read(Person.class).properties())
                    .extracting(PropertyMetadata::name)
                    .containsExactly("name", "age", "twice", "free", "title");
        }

        @Test
        void areNamedAsInJavaBeans() {
            assertThat(properties(read(Names.class)))
                    .containsExactlyInAnyOrder(
                            "getter URL: String [NotNull]",
                            "getter open: boolean [AssertTrue]",
                            "getter hidden: String [NotNull]");
        }

        @Test
        void doNotKeepOtherMethodsFromBeingExecutables() {
            assertThat(read(Names.class).executables().keySet())
                    .extracting(Signature::name)
                    .containsExactlyInAnyOrder("getURL", "isOpen", "isBoxed", "get", "is", "getAt", "getHidden");
        }

        @Test
        void knowWhereTheirConstraintsAre() {
            ConstraintMetadata constraint =
                    read(Person.class).properties().get(0).value().constraints().get(0);
            assertThat(constraint.where()).isEqualTo("AnnotationReaderTest.Properties.Person#name");
            assertThat(constraint.host()).isEqualTo(Person.class);
            assertThat(constraint.elementType()).isEqualTo(ElementType.FIELD);
        }
    }

    @Nested
    class ContainerElements {
        static class Shelf {
            private Map<@Size(min = 2) String, @NotNull List<@Valid @NotNull Shelf>> nested = Map.of();

            @NotNull
            private java.lang.@Size(max = 3) String inFull = "";

            private @NotNull String @Size(max = 2) [] array = {};

            private @NotNull String[][] matrix = {};

            private String[] @NotEmpty [] rows = {};

            private List<@NotBlank String[]> lists = List.of();

            @Valid
            private Shelf[] cascaded = {};

            private List<@NotNull ? extends Shelf> wildcard = List.of();
        }

        private final BeanMetadata shelf = read(Shelf.class);

        private String property(String name) {
            return properties(shelf).stream()
                    .filter(text -> text.startsWith("field " + name + ":"))
                    .findFirst()
                    .orElse("none")
                    .substring(8 + name.length());
        }

        @Test
        void areReadAtAnyDepth() {
            assertThat(property("nested"))
                    .isEqualTo("Map<String, List<Shelf>> [] {Map#0 String [Size];"
                            + " Map#1 List<Shelf> [NotNull] {List#0 Shelf [NotNull] valid}}");
            assertThat(property("wildcard")).isEqualTo("List<? extends Shelf> [] {List#0 ? extends Shelf [NotNull]}");
        }

        @Test
        void standOnTypesThatAreWrittenInFullAsWell() {
            assertThat(property("inFull")).isEqualTo("String [NotNull, Size]");
        }

        @Test
        void ofArraysAreThoseThatAreNotOnTheDeclarationAsWell() {
            assertThat(property("array")).isEqualTo("String[] [NotNull, Size]");
            assertThat(property("matrix")).isEqualTo("String[][] [NotNull]");
            assertThat(property("cascaded")).isEqualTo("Shelf[] [] valid");
        }

        @Test
        void ofArraysAreReadWhereTheyStandAlone() {
            int component = ContainerElementMetadata.ARRAY_COMPONENT;
            assertThat(property("rows"))
                    .isEqualTo("String[][] [] {String[][]#%d String[] [NotEmpty]}".formatted(component));
            assertThat(property("lists"))
                    .isEqualTo("List<String[]> [] {List#0 String[] [] {String[]#%d String [NotBlank]}}"
                            .formatted(component));
        }

        @Test
        void knowWhereTheyAre() {
            ConstraintMetadata constraint = shelf.properties()
                    .get(0)
                    .value()
                    .containerElements()
                    .get(0)
                    .value()
                    .constraints()
                    .get(0);
            assertThat(constraint.where())
                    .isEqualTo("type argument K of Map in AnnotationReaderTest.ContainerElements.Shelf#nested");
            assertThat(constraint.elementType()).isEqualTo(ElementType.TYPE_USE);
        }
    }

    @Nested
    class Executables {
        record Point(
                @NotNull Integer x,
                List<@NotNull String> tags,
                @Valid Executables at) {}

        class Inner {
            Inner(@NotNull String one, @Valid List<@NotBlank String> two) {}
        }

        enum Level {
            LOW("low");

            Level(@NotNull String text) {}
        }

        @Test
        void ofRecordsAreAccessorsAndTheConstructor() {
            BeanMetadata point = read(Point.class);
            assertThat(properties(point))
                    .containsExactly(
                            "field x: Integer [NotNull]",
                            "field tags: List<String> [] {List#0 String [NotNull]}",
                            "field at: Executables [] valid");
            assertThat(text(executable(point, "x"))).isEqualTo("() [] -> Integer [NotNull]");
            assertThat(text(executable(point, "tags"))).isEqualTo("() [] -> List<String> [] {List#0 String [NotNull]}");
            assertThat(text(executable(point, Signature.CONSTRUCTOR, Integer.class, List.class, Executables.class)))
                    .isEqualTo("(Integer [NotNull], List<String> [] {List#0 String [NotNull]}, Executables [] valid) []"
                            + " -> Point []");
        }

        @Test
        void ofInnerClassesHaveTheOuterInstanceFirst() {
            assertThat(text(executable(
                            read(Inner.class), Signature.CONSTRUCTOR, Executables.class, String.class, List.class)))
                    .isEqualTo("(Executables [], String [NotNull], List<String> [] valid {List#0 String [NotBlank]}) []"
                            + " -> Inner []");
        }

        @Test
        void ofEnumsHaveNameAndOrdinalFirst() {
            assertThat(text(executable(
                            read(Level.class), Signature.CONSTRUCTOR, String.class, int.class, String.class)))
                    .isEqualTo("(String [], int [], String [NotNull]) [] -> Level []");
        }
    }
}
