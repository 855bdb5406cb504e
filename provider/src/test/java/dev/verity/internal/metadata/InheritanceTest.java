package dev.verity.internal.metadata;

import static dev.verity.internal.metadata.Readers.constraints;
import static dev.verity.internal.metadata.Readers.executable;
import static dev.verity.internal.metadata.Readers.properties;
import static dev.verity.internal.metadata.Readers.read;
import static dev.verity.internal.metadata.Readers.text;
import static java.lang.annotation.RetentionPolicy.RUNTIME;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Constraint;
import jakarta.validation.GroupSequence;
import jakarta.validation.Payload;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.validation.groups.Default;
import java.lang.annotation.Retention;
import java.lang.reflect.Member;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@SuppressWarnings("unused")
class InheritanceTest {

    @NotNull
    @Retention(RUNTIME)
    @Constraint(validatedBy = {})
    @interface Sound {
        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    @Sound(message = "Root")
    interface Root {
        @NotNull
        String getName();
    }

    @Sound(message = "Left")
    interface Left extends Root {}

    interface Right extends Root {}

    @Sound(message = "Base")
    static class Base implements Left {
        @NotNull
        private String own = "";

        @Override
        @Size(max = 3)
        public String getName() {
            return "";
        }
    }

    @Sound(message = "Bean")
    static class Bean extends Base implements Right {
        @Size
        private String own = "";

        @Override
        @Size(min = 1)
        public String getName() {
            return "";
        }
    }

    @Nested
    class Classes {
        @Test
        void giveClassLevelConstraintsOnceSupertypesFirst() {
            assertThat(read(Bean.class).constraints())
                    .extracting(constraint -> constraint.use().messageTemplate())
                    .containsExactly("Root", "Left", "Base", "Bean");
        }

        @Test
        void addTheImplicitGroupOfInterfaces() {
            List<ConstraintMetadata> constraints = read(Bean.class).constraints();
            assertThat(constraints.get(0).groups()).isEqualTo(Set.of(Default.class, Root.class));
            assertThat(constraints.get(2).groups()).isEqualTo(Set.of(Default.class));
        }

        @Test
        void areListedWithoutInterfacesAndObject() {
            assertThat(read(Bean.class).superclasses()).isEqualTo(List.of(Bean.class, Base.class));
            assertThat(read(Right.class).superclasses()).isEqualTo(List.of(Right.class));
        }
    }

    @Nested
    class Properties {
        @Test
        void collectTheConstraintsOfOverriddenGettersInOnePlace() {
            assertThat(properties(read(Bean.class)))
                    .containsExactly(
                            "getter name: String [NotNull, Size, Size]",
                            "field own: String [NotNull]",
                            "field own: String [Size]");
        }

        @Test
        void haveTheMostSpecificGetter() throws NoSuchMethodException {
            Member getter = read(Bean.class).properties().get(0).member();
            assertThat(getter).isEqualTo(Bean.class.getDeclaredMethod("getName"));
        }

        @Test
        void countTheSameConstraintInAnOverridingGetterOnce() {
            class First {
                @NotNull
                public String getName() {
                    return "";
                }
            }
            class Second extends First {
                @Override
                @NotNull
                public String getName() {
                    return "";
                }
            }
            assertThat(properties(read(Second.class))).containsExactly("getter name: String [NotNull]");
        }
    }

    @Nested
    class Generic {
        static class Box<T> {
            @NotNull
            T content;

            List<@Valid T> all = List.of();

            @NotNull
            public T put(@NotNull T value) {
                return value;
            }
        }

        static class Names extends Box<String> {
            @Override
            @Size(min = 1)
            public String put(String value) {
                return value;
            }
        }

        @Test
        void typesAreSeenFromTheBeanClass() {
            assertThat(properties(read(Names.class)))
                    .containsExactly(
                            "field content: String [NotNull]", "field all: List<String> [] {List#0 String [] valid}");
        }

        @Test
        void methodsAreFoundUnderAllTheirSignatures() {
            BeanMetadata names = read(Names.class);
            ExecutableMetadata put = executable(names, "put", String.class);
            assertThat(text(put)).isEqualTo("(String [NotNull]) [] -> String [NotNull, Size]");
            assertThat(executable(names, "put", Object.class)).isSameAs(put);
            assertThat(put.executable().getDeclaringClass()).isEqualTo(Names.class);
        }
    }

    @Nested
    class Visibility {
        static class Base {
            @NotNull
            private String secret() {
                return "";
            }

            @NotNull
            String packaged() {
                return "";
            }
        }

        static class Sub extends Base {
            private String secret() {
                return "";
            }

            @Override
            String packaged() {
                return "";
            }
        }

        @Test
        void keepsPrivateMethodsFromBeingOverridden() {
            assertThat(read(Sub.class).executables().keySet())
                    .extracting(Signature::name)
                    .containsExactly("packaged");
        }
    }

    @Nested
    class DefaultGroups {
        interface Late {}

        @GroupSequence({Base.class, Late.class})
        static class Base {}

        static class Middle extends Base {}

        @GroupSequence({Late.class, Bean.class})
        static class Bean extends Middle {}

        @Test
        void areGivenForEachClassThatRedefinesThem() {
            assertThat(read(Bean.class).defaultGroupSequences())
                    .containsExactly(
                            new DefaultGroupSequence(Bean.class, List.of(Late.class, Bean.class)),
                            new DefaultGroupSequence(Base.class, List.of(Base.class, Late.class)));
        }
    }

    @Test
    void readsInterfacesAndObject() {
        assertThat(constraints(read(Left.class).constraints())).containsExactly("Sound", "Sound");
        assertThat(properties(read(Left.class))).containsExactly("getter name: String [NotNull]");
        assertThat(read(Object.class).isConstrained()).isFalse();
    }
}
