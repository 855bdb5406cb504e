package dev.verity.internal.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ValidationException;
import org.junit.jupiter.api.Test;

class MemberReaderTest {

    @SuppressWarnings("unused")
    private static final class Bean {
        private final int number = 7;

        private String getText() {
            return "text";
        }

        private Object getBroken() {
            throw new IllegalStateException("closed");
        }

        private Object getFatal() {
            throw new OutOfMemoryError("no more");
        }
    }

    private static MemberReader getter(String name) throws NoSuchMethodException {
        return new MemberReader(Bean.class.getDeclaredMethod(name));
    }

    @Test
    void readsPrivateFieldsAndGetters() throws Exception {
        assertThat(new MemberReader(Bean.class.getDeclaredField("number")).read(new Bean()))
                .isEqualTo(7);
        assertThat(getter("getText").read(new Bean())).isEqualTo("text");
    }

    @Test
    void tellsTheMember() throws Exception {
        assertThat(getter("getText").member()).isEqualTo(Bean.class.getDeclaredMethod("getText"));
    }

    @Test
    void wrapsExceptionsOfGetters() throws Exception {
        MemberReader broken = getter("getBroken");

        assertThatThrownBy(() -> broken.read(new Bean()))
                .isInstanceOf(ValidationException.class)
                .hasMessage(
                        "Cannot read %s#getBroken: it threw java.lang.IllegalStateException: closed.",
                        Bean.class.getName())
                .hasCauseInstanceOf(IllegalStateException.class);
    }

    @Test
    void letsErrorsPass() throws Exception {
        MemberReader fatal = getter("getFatal");

        assertThatThrownBy(() -> fatal.read(new Bean()))
                .isInstanceOf(OutOfMemoryError.class)
                .hasMessage("no more");
    }

    @Test
    void tellsHowToOpenAModule() throws Exception {
        var hidden = String.class.getDeclaredField("value");

        assertThatThrownBy(() -> new MemberReader(hidden))
                .isInstanceOf(ValidationException.class)
                .hasMessage("Cannot read java.lang.String#value: its module does not open package java.lang."
                        + " Open the package to dev.verity.validator, or put the constraints on public getters of an"
                        + " exported class.");
    }

    @Test
    void hasSiblingsForArgumentsAndWholes() {
        Object[] arguments = {"a", "b"};

        assertThat(new ArgumentReader(1).read(arguments)).isEqualTo("b");
        assertThat(new ArgumentReader(1).read(null)).isNull();
        assertThat(Reader.itself().read(arguments)).isSameAs(arguments);
    }
}
