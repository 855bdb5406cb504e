package dev.verity.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ConstraintDeclarationException;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What methods and factories of the application give must be what the field holds. */
class HookTypesTest {
    static class GivesAnotherType extends Model {
        int count;

        @After("count")
        static String text(int count) {
            return "" + count;
        }
    }

    @Test
    void aMethodThatGivesAnotherTypeIsRefused() {
        assertThatThrownBy(() -> ModelType.of(GivesAnotherType.class))
                .isInstanceOf(ConstraintDeclarationException.class)
                .hasMessage("@After on GivesAnotherType#text(): the field holds values of type java.lang.Integer,"
                        + " which must be the type of its parameter and its result.");
    }

    static class GivesNull extends Model {
        int count;

        @After("count")
        static Integer none(Integer count) {
            return null;
        }
    }

    @Test
    void nullForAPrimitiveFieldIsAnError() {
        assertThat(ModelType.of(GivesNull.class).check(Map.of("count", 1)).errors())
                .extracting(ModelError::toString)
                .containsExactly("count: must not be null [null_forbidden]");
    }

    static class TextFactory implements Supplier<Object> {
        @Override
        public Object get() {
            return "one";
        }
    }

    record GivesText(@DefaultFactory(TextFactory.class) int count) {}

    @Test
    void aFactoryThatGivesAnotherTypeIsRefused() {
        assertThatThrownBy(() -> ModelType.of(GivesText.class))
                .isInstanceOf(ConstraintDeclarationException.class)
                .hasMessage("Default of GivesText#count: its factory gives a java.lang.String, which is no int."
                        + " Give it a default that its own input could have.");
    }
}
