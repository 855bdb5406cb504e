package dev.verity.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.validation.executable.ExecutableValidator;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The validation of return values. */
abstract class ReturnValueSuite extends ValidationSuite {

    record Item(@NotBlank String name) {}

    interface Source {
        @NotNull
        Object next();
    }

    static class Service implements Source {
        int reads;

        @Override
        @Size(min = 2)
        public String next() {
            reads++;
            return null;
        }

        @Valid
        public Item item() {
            return null;
        }

        public List<@NotBlank String> texts() {
            return null;
        }

        @NotNull
        public Object getState() {
            reads++;
            return null;
        }
    }

    static class Built {
        @NotNull
        Object state;

        @Valid
        @Probe(value = "built", fails = true)
        Built() {}
    }

    private ExecutableValidator executables() {
        return validator(configuration().constraintValidatorFactory(new Probes()))
                .forExecutables();
    }

    private static Method method(String name) throws NoSuchMethodException {
        return Service.class.getMethod(name);
    }

    @Test
    void joinsTheConstraintsOfAllMethodsOverridden() throws Exception {
        assertThat(found(executables().validateReturnValue(new Service(), method("next"), null)))
                .containsExactly("next.<return value>: must not be null");
        assertThat(found(executables().validateReturnValue(new Service(), method("next"), "x")))
                .containsExactly("next.<return value>: size must be between 2 and 2147483647");
        assertThat(found(executables().validateReturnValue(new Service(), Source.class.getMethod("next"), "x")))
                .containsExactly("next.<return value>: size must be between 2 and 2147483647");
    }

    @Test
    void cascadesAndLooksIntoContainers() throws Exception {
        assertThat(paths(executables().validateReturnValue(new Service(), method("item"), new Item(""))))
                .containsExactly("item.<return value>.name");
        assertThat(paths(executables().validateReturnValue(new Service(), method("texts"), List.of("x", ""))))
                .containsExactly("texts.<return value>[1].<list element>");
    }

    @Test
    void tellsTheReturnedValueInViolations() throws Exception {
        Service service = new Service();
        var violation = executables()
                .validateReturnValue(service, method("next"), "x")
                .iterator()
                .next();

        assertThat(violation.getRootBean()).isSameAs(service);
        assertThat(violation.getLeafBean()).isSameAs(service);
        assertThat(violation.getExecutableReturnValue()).isEqualTo("x");
        assertThat(violation.getExecutableParameters()).isNull();
        assertThat(violation.getInvalidValue()).isEqualTo("x");
        assertThat(violation.getPropertyPath())
                .extracting(Path.Node::getKind)
                .containsExactly(ElementKind.METHOD, ElementKind.RETURN_VALUE);
    }

    @Test
    void callsNoMethodOfTheBean() throws Exception {
        Service service = new Service();

        assertThat(paths(executables().validateReturnValue(service, method("getState"), null)))
                .containsExactly("getState.<return value>");
        assertThat(service.reads).isZero();
    }

    @Test
    void worksForConstructors() throws Exception {
        Constructor<Built> constructor = Built.class.getDeclaredConstructor();
        Built built = new Built();

        var violations = executables().validateConstructorReturnValue(constructor, built);

        assertThat(found(violations))
                .containsExactly("Built.<return value>: bad built", "Built.<return value>.state: must not be null");
        assertThat(violations).allSatisfy(violation -> {
            assertThat(violation.getRootBean()).isNull();
            assertThat(violation.getLeafBean()).isSameAs(built);
            assertThat(violation.getExecutableReturnValue()).isSameAs(built);
        });
    }

    @Test
    void refusesNull() throws Exception {
        assertThatThrownBy(() -> executables().validateReturnValue(null, method("next"), ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The object must not be null.");
        Constructor<Built> constructor = Built.class.getDeclaredConstructor();
        assertThatThrownBy(() -> executables().validateConstructorReturnValue(constructor, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The created object must not be null.");
        assertThatThrownBy(() -> executables().validateConstructorReturnValue(null, new Built()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The constructor must not be null.");
    }
}
