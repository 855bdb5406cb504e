package dev.verity.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Valid;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Methods of beans that validation must not call. */
abstract class UserCodeSuite extends ValidationSuite {

    @Probe(value = "class", fails = true)
    static class Touchy {
        @NotNull
        Object name;

        @Valid
        Touchy self;

        @Valid
        List<Touchy> list = new ArrayList<>();

        Map<String, @Valid Touchy> map = new HashMap<>();

        Optional<@Valid @Probe(value = "optional", fails = true) Touchy> optional = Optional.empty();

        @NotNull
        public Object getOther() {
            return null;
        }

        @NotNull
        public Object call(@NotNull Touchy argument) {
            return null;
        }

        @Override
        public boolean equals(Object other) {
            throw new AssertionError("equals() was called");
        }

        @Override
        public int hashCode() {
            throw new AssertionError("hashCode() was called");
        }

        @Override
        public String toString() {
            throw new AssertionError("toString() was called");
        }
    }

    private ValidatorFactory factory() {
        return factory(configuration().constraintValidatorFactory(new Probes()));
    }

    private static Touchy graph() {
        Touchy root = new Touchy();
        root.self = root;
        Touchy child = new Touchy();
        root.list.add(child);
        root.list.add(root);
        root.map.put("child", child);
        root.optional = Optional.of(child);
        return root;
    }

    @Test
    void isNotCalledByValidation() {
        assertThat(factory().getValidator().validate(graph()).size()).isGreaterThan(5);
    }

    @Test
    void isNotCalledByViolations() {
        var first = factory().getValidator().validate(graph());
        var second = factory().getValidator().validate(graph());

        Set<Object> all = new HashSet<>(first);
        all.addAll(second);

        assertThat(all.size()).isEqualTo(first.size() + second.size());
        assertThat(first.iterator().next().toString()).isEqualTo("Touchy#name: must not be null (@NotNull)");
    }

    @Test
    void isNotCalledByExecutableValidation() throws ReflectiveOperationException {
        var executables = factory().getValidator().forExecutables();
        var method = Touchy.class.getMethod("call", Touchy.class);
        Touchy bean = new Touchy();

        assertThat(executables
                        .validateParameters(bean, method, new Object[] {null})
                        .size())
                .isEqualTo(1);
        assertThat(executables.validateReturnValue(bean, method, null).size()).isEqualTo(1);
    }
}
