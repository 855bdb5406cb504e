package dev.verity.internal.metadata;

import static dev.verity.internal.metadata.Readers.executable;
import static dev.verity.internal.metadata.Readers.reader;
import static dev.verity.internal.metadata.Readers.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.groups.ConvertGroup;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OverridingRulesTest {

    interface Group {}

    interface Service {
        void take(String name);

        default Object give() {
            return "";
        }
    }

    interface Strict {
        void take(@NotNull String name);

        @Valid
        default Object give() {
            return "";
        }
    }

    interface Converting {
        @Valid
        @ConvertGroup(to = Group.class)
        Object give();
    }

    private static String take(Class<?> type, ExecutableRules rules) {
        return text(executable(reader(rules).read(type), "take", String.class));
    }

    private static void assertRefused(Class<?> type, String message) {
        assertThatThrownBy(() -> reader(ExecutableRules.STRICT).read(type))
                .isInstanceOf(ConstraintDeclarationException.class)
                .hasMessage(message.replace("~", "OverridingRulesTest."));
    }

    @Nested
    class Parameters {
        static class Inherits implements Strict {
            @Override
            public void take(String name) {}
        }

        static class Repeats implements Strict {
            @Override
            public void take(@NotNull String name) {}
        }

        static class Adds implements Service {
            @Override
            public void take(@NotNull String name) {}
        }

        static class Cascades implements Service {
            @Override
            public void take(@Valid String name) {}
        }

        static class AddsElement {
            interface Lists {
                void take(List<String> names);
            }

            static class Implementation implements Lists {
                @Override
                public void take(List<@NotNull String> names) {}
            }
        }

        abstract static class Unrelated {
            public void take(String name) {}
        }

        static class Parallel extends Unrelated implements Strict {}

        @ParameterizedTest
        @ValueSource(classes = {Inherits.class, Repeats.class})
        void mayBeConstrainedByTheSupertype(Class<?> type) {
            assertThat(take(type, ExecutableRules.STRICT)).isEqualTo("(String [NotNull]) [] -> void []");
        }

        @Test
        void mustNotBeConstrainedByTheSubtype() {
            assertRefused(
                    Adds.class,
                    "~Parameters.Adds#take(String) overrides ~Service#take(String), so it must not constrain parameters or"
                            + " mark them with @Valid. Do that on ~Service#take(String) instead.");
            assertRefused(
                    Cascades.class,
                    "~Parameters.Cascades#take(String) overrides ~Service#take(String), so it must not constrain"
                            + " parameters or mark them with @Valid. Do that on ~Service#take(String) instead.");
            assertRefused(
                    AddsElement.Implementation.class,
                    "~Parameters.AddsElement.Implementation#take(List) overrides ~Parameters.AddsElement.Lists#take(List),"
                            + " so it must not constrain parameters or mark them with @Valid. Do that on"
                            + " ~Parameters.AddsElement.Lists#take(List) instead.");
        }

        @Test
        void mustNotBeConstrainedInUnrelatedTypes() {
            assertRefused(
                    Parallel.class,
                    "~Parameters.Unrelated#take(String) and ~Strict#take(String) declare the same method in unrelated"
                            + " types, so neither may constrain parameters or mark them with @Valid. Remove that.");
        }

        @Test
        void mayBeConstrainedWhereTheRulesAreRelaxed() {
            assertThat(take(Adds.class, new ExecutableRules(true, false, false)))
                    .isEqualTo("(String [NotNull]) [] -> void []");
            assertThat(take(Parallel.class, new ExecutableRules(false, true, false)))
                    .isEqualTo("(String [NotNull]) [] -> void []");
        }
    }

    @Nested
    class ReturnValues {
        static class Constrains implements Service {
            @Override
            public void take(String name) {}

            @Override
            @NotNull
            @Valid
            public Object give() {
                return "";
            }
        }

        abstract static class CascadesAgain implements Strict {
            @Override
            @Valid
            public Object give() {
                return "";
            }
        }

        interface AlsoCascading {
            @Valid
            Object give();
        }

        abstract static class ParallelCascades implements Converting, AlsoCascading {}

        @Test
        void mayBeConstrainedAndCascadedBySubtypes() {
            BeanMetadata bean = reader(ExecutableRules.STRICT).read(Constrains.class);
            assertThat(text(executable(bean, "give"))).isEqualTo("() [] -> Object [NotNull] valid");
        }

        @Test
        void mustNotBeCascadedTwiceInALine() {
            assertRefused(
                    CascadesAgain.class,
                    "~ReturnValues.CascadesAgain#give() overrides ~Strict#give(), whose return value is marked with @Valid,"
                            + " so it must not be marked again. Remove the second @Valid.");
            BeanMetadata bean = reader(new ExecutableRules(false, false, true)).read(CascadesAgain.class);
            assertThat(text(executable(bean, "give"))).isEqualTo("() [] -> Object [] valid");
        }

        @Test
        void mustNotBeConvertedInUnrelatedTypes() {
            assertRefused(
                    ParallelCascades.class,
                    "~Converting#give() and ~ReturnValues.AlsoCascading#give() declare the same method in unrelated types,"
                            + " so neither may use @ConvertGroup on the return value. Remove it.");
        }
    }
}
