package dev.verity.quarkus.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.quarkus.test.QuarkusUnitTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.assertj.core.api.AbstractStringAssert;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MethodValidationTest {
    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(
                    Order.class,
                    Orders.class,
                    Store.class,
                    OrderStore.class,
                    Greeter.class,
                    PoliteGreeter.class,
                    Odd.class));

    public record Order(@NotBlank String id) {}

    @ApplicationScoped
    public static class Orders {
        @NotNull
        private String name = "orders";

        public int place(@Valid Order order, List<@Min(1) Integer> amounts) {
            return amounts.size();
        }

        @Size(max = 3)
        public String echo(String text) {
            return text;
        }

        public String getName() {
            return name;
        }
    }

    public interface Store<T> {
        void add(@Valid T element);
    }

    @ApplicationScoped
    public static class OrderStore implements Store<Order> {
        @Override
        public void add(Order element) {}
    }

    public interface Greeter {
        String greet(@NotBlank String name);
    }

    @ApplicationScoped
    public static class PoliteGreeter implements Greeter {
        @Override
        public String greet(String name) {
            return "Dear " + name;
        }
    }

    @Dependent
    public static class Odd {
        @Inject
        public Odd(@NotNull Instance<Greeter> greeters) {}

        @SuppressWarnings("unused") // as applications have such
        private void hidden(@NotNull String text) {}

        static void shared(@NotNull String text) {}
    }

    @Inject
    Orders orders;

    @Inject
    OrderStore store;

    @Inject
    Greeter greeter;

    @Inject
    Instance<Odd> odd;

    @Inject
    Validator validator;

    @Test
    void letsValidCallsPass() {
        assertThat(orders.place(new Order("1"), List.of(1, 2))).isEqualTo(2);
        assertThat(orders.echo("abc")).isEqualTo("abc");
        assertThat(odd.get()).isNotNull();
    }

    @Test
    void refusesArguments() {
        assertRefused(() -> orders.place(new Order(""), List.of(1, 0)))
                .contains("place.order.id: must not be blank")
                .contains("place.amounts[1].<list element>: must be greater than or equal to 1");
    }

    @Test
    void refusesReturnValues() {
        assertRefused(() -> orders.echo("abcd")).isEqualTo("echo.<return value>: size must be between 0 and 3");
    }

    @Test
    void findsWhatAnInterfaceDeclares() {
        assertRefused(() -> greeter.greet(" ")).isEqualTo("greet.name: must not be blank");
    }

    @Test
    void findsWhatAGenericInterfaceDeclares() {
        assertRefused(() -> store.add(new Order(""))).isEqualTo("add.element.id: must not be blank");
    }

    @Test
    void knowsTheClassOfABeanBehindItsClientProxy() {
        assertThat(validator.getConstraintsForClass(orders.getClass()).getElementClass())
                .isEqualTo(Orders.class);
    }

    private static AbstractStringAssert<?> assertRefused(ThrowingCallable call) {
        return assertThatExceptionOfType(ConstraintViolationException.class)
                .isThrownBy(call)
                .extracting(Throwable::getMessage, InstanceOfAssertFactories.STRING);
    }
}
