package dev.verity.internal.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.GroupDefinitionException;
import jakarta.validation.GroupSequence;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.groups.ConvertGroup;
import jakarta.validation.groups.Default;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@SuppressWarnings("unused")
class DeclarationRulesTest {

    interface Basic {}

    interface Full {}

    @GroupSequence({Basic.class, Full.class})
    interface Sequence {}

    @Nested
    class Conversions {
        static class Valued {
            @Valid
            @ConvertGroup(to = Basic.class)
            @ConvertGroup(from = Full.class, to = Sequence.class)
            private Object value = "";
        }

        static class WithoutValid {
            private List<@ConvertGroup(to = Basic.class) Object> list = List.of();
        }

        static class Twice {
            @Valid
            @ConvertGroup(to = Basic.class)
            @ConvertGroup(to = Full.class)
            public Object getValue() {
                return "";
            }
        }

        static class FromSequence {
            void use(@Valid @ConvertGroup(from = Sequence.class, to = Full.class) Object value) {}
        }

        @Test
        void areRead() {
            assertThat(Readers.properties(Readers.read(Valued.class)))
                    .containsExactly("field value: Object [] valid Default>Basic Full>Sequence");
        }

        @Test
        void needACascade() {
            assertThatThrownBy(() -> Readers.read(WithoutValid.class))
                    .isInstanceOf(ConstraintDeclarationException.class)
                    .hasMessage("@ConvertGroup on type argument E of List in"
                            + " DeclarationRulesTest.Conversions.WithoutValid#list: groups are converted where validation"
                            + " cascades only. Add @Valid.");
        }

        @Test
        void startFromAGroupOnce() {
            assertThatThrownBy(() -> Readers.read(Twice.class))
                    .isInstanceOf(ConstraintDeclarationException.class)
                    .hasMessage("@ConvertGroup on DeclarationRulesTest.Conversions.Twice#getValue(): from = Default is"
                            + " there more than once. Keep one.");
        }

        @Test
        void doNotStartFromASequence() {
            assertThatThrownBy(() -> Readers.read(FromSequence.class))
                    .isInstanceOf(ConstraintDeclarationException.class)
                    .hasMessage(
                            "@ConvertGroup on parameter 0 of DeclarationRulesTest.Conversions.FromSequence#use(Object):"
                                    + " from = DeclarationRulesTest.Sequence is a group sequence, which cannot be converted."
                                    + " Convert its groups.");
        }
    }

    @Nested
    class Sequences {
        @GroupSequence({WithDefault.class, Default.class})
        static class WithDefault {}

        @GroupSequence(Basic.class)
        static class WithoutItself {}

        @GroupSequence({WithClass.class, String.class})
        static class WithClass {}

        @Test
        void mustNotContainDefault() {
            assertThatThrownBy(() -> Readers.read(WithDefault.class))
                    .isInstanceOf(GroupDefinitionException.class)
                    .hasMessage(
                            "@GroupSequence on DeclarationRulesTest.Sequences.WithDefault: it redefines Default, so it"
                                    + " must not contain Default. Name DeclarationRulesTest.Sequences.WithDefault instead.");
        }

        @Test
        void mustContainTheClass() {
            assertThatThrownBy(() -> Readers.read(WithoutItself.class))
                    .isInstanceOf(GroupDefinitionException.class)
                    .hasMessage(
                            "@GroupSequence on DeclarationRulesTest.Sequences.WithoutItself: it redefines Default, so"
                                    + " it must contain DeclarationRulesTest.Sequences.WithoutItself itself, which stands for the"
                                    + " constraints of Default. Add it.");
        }

        @Test
        void containInterfacesElse() {
            assertThatThrownBy(() -> Readers.read(WithClass.class))
                    .isInstanceOf(GroupDefinitionException.class)
                    .hasMessage(
                            "@GroupSequence on DeclarationRulesTest.Sequences.WithClass: String is no group, since it"
                                    + " is no interface. Remove it.");
        }
    }

    @Nested
    class VoidMethods {
        static class Constrained {
            @NotNull
            void run() {}
        }

        static class Cascaded {
            @Valid
            void run() {}
        }

        @ParameterizedTest
        @ValueSource(classes = {Constrained.class, Cascaded.class})
        void haveNoReturnValueToDeclareAnythingOn(Class<?> type) {
            assertThatThrownBy(() -> Readers.read(type))
                    .isInstanceOf(ConstraintDeclarationException.class)
                    .hasMessageContaining("void");
        }
    }
}
