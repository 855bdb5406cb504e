package dev.verity.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verity.constraints.ParameterScriptAssert;
import dev.verity.constraints.ScriptAssert;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ValidationException;
import java.lang.reflect.Method;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Constraints that are scripts. */
abstract class ScriptSuite extends ValidationSuite {
    @ScriptAssert(lang = "words", script = "_this", message = "says {script}")
    @ScriptAssert(lang = "words", script = "me", alias = "me", reportOn = "end", message = "says {script} too")
    record Period(boolean valid) implements Supplier<Object> {
        @Override
        public Object get() {
            return valid;
        }
    }

    @org.hibernate.validator.constraints.ScriptAssert(
            lang = "words",
            script = "_this",
            reportOn = "end",
            message = "says {script}")
    record Theirs(boolean valid) implements Supplier<Object> {
        @Override
        public Object get() {
            return valid;
        }
    }

    @ScriptAssert(lang = "words", script = "null")
    record SaysNull() {}

    @ScriptAssert(lang = "words", script = "text")
    record SaysText() {}

    @ScriptAssert(lang = "words", script = "wrong")
    record Wrong() {}

    @ScriptAssert(lang = "klingon", script = "x")
    record Foreign() {}

    @ScriptAssert(lang = "words", script = "")
    record Empty() {}

    static class Calendar {
        @ParameterScriptAssert(lang = "words", script = "from < to", message = "out of order")
        void between(int from, int to) {}

        @org.hibernate.validator.constraints.ParameterScriptAssert(
                lang = "words",
                script = "from < to",
                message = "out of order")
        void theirs(int from, int to) {}
    }

    @Test
    void acceptWhatTheScriptSaysTrueOf() {
        assertThat(validator().validate(new Period(true))).isEmpty();
        assertThat(validator().validate(new Theirs(true))).isEmpty();
    }

    @Test
    void reportOnTheObjectOrOnAProperty() {
        assertThat(found(validator().validate(new Period(false))))
                .containsExactlyInAnyOrder(": says _this", "end: says me too");
        assertThat(found(validator().validate(new Theirs(false)))).containsExactly("end: says _this");
    }

    @ParameterizedTest
    @ValueSource(strings = {"between", "theirs"})
    void checkParametersByTheirNames(String name) throws NoSuchMethodException {
        Method method = Calendar.class.getDeclaredMethod(name, int.class, int.class);
        var executables = validator().forExecutables();

        assertThat(executables.validateParameters(new Calendar(), method, new Object[] {1, 2}))
                .isEmpty();
        assertThat(found(executables.validateParameters(new Calendar(), method, new Object[] {2, 1})))
                .containsExactly(name + ".<cross-parameter>: out of order");
    }

    @Test
    void refuseScriptsThatSayNeitherTrueNorFalse() {
        String type = ScriptSuite.class.getName();
        assertThatThrownBy(() -> validator().validate(new SaysNull()))
                .isInstanceOf(ConstraintDeclarationException.class)
                .hasMessage("@ScriptAssert on " + type
                        + "$SaysNull: the script \"null\" gave null, but must give true or" + " false. Correct it.");
        assertThatThrownBy(() -> validator().validate(new SaysText()))
                .isInstanceOf(ConstraintDeclarationException.class)
                .hasMessage(
                        "@ScriptAssert on " + type + "$SaysText: the script \"text\" gave a java.lang.String, but must"
                                + " give true or false. Correct it.");
    }

    @Test
    void tellScriptsThatFail() {
        assertThatThrownBy(() -> validator().validate(new Wrong()))
                .isInstanceOf(ConstraintDeclarationException.class)
                .hasMessage("@ScriptAssert on " + ScriptSuite.class.getName()
                        + "$Wrong: the script \"wrong\" cannot be evaluated: no such word. Correct it.");
    }

    @Test
    void refuseLanguagesWithoutAnEngine() {
        assertThatThrownBy(() -> validator().validate(new Foreign()))
                .isInstanceOf(ValidationException.class)
                .hasMessage("@ScriptAssert on ScriptSuite.Foreign:"
                        + " dev.verity.internal.constraint.ScriptAssertValidator could not be initialized: Scripts in"
                        + " klingon cannot be evaluated: javax.script finds no engine of that name. Put one on the class"
                        + " path (the JDK has none), or set VerityConfiguration.scriptEvaluatorFactory to evaluate scripts"
                        + " otherwise.");
        assertThatThrownBy(() -> validator().validate(new Empty()))
                .isInstanceOf(ValidationException.class)
                .hasMessage("@ScriptAssert on ScriptSuite.Empty:"
                        + " dev.verity.internal.constraint.ScriptAssertValidator could not be initialized: @ScriptAssert:"
                        + " script is empty. Write what must be true.");
    }
}
