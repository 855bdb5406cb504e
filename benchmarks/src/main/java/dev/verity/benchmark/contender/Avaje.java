package dev.verity.benchmark.contender;

import dev.verity.benchmark.bean.Account;
import dev.verity.benchmark.bean.Address;
import dev.verity.benchmark.bean.Customer;
import dev.verity.benchmark.bean.Event;
import dev.verity.benchmark.bean.LineItem;
import dev.verity.benchmark.bean.Order;
import dev.verity.benchmark.bean.Product;
import dev.verity.benchmark.bean.SignUpForm;
import io.avaje.validation.ImportValidPojo;
import io.avaje.validation.Validator;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Avaje Validator, whose code is generated when the beans are compiled. It has no expressions in messages, no sequences, no cycles, and
 * validates methods only inside its dependency injection, and knows only one constraint for a primitive value.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@ImportValidPojo({
    Account.class,
    Address.class,
    Customer.class,
    Event.class,
    LineItem.class,
    Order.class,
    Product.class,
    SignUpForm.class
})
public class Avaje {
    private final Validator validator = Validator.builder().build();

    @Benchmark
    public Object flatBean(Beans beans) {
        return validator.check(beans.form);
    }

    @Benchmark
    public Object record(Beans beans) {
        return validator.check(beans.product);
    }

    @Benchmark
    public Object threeViolations(Beans beans, Blackhole reader) {
        return ViolationReader.readAvaje(validator.check(beans.badForm), reader);
    }

    @Benchmark
    public Object orderOf20(Beans beans) {
        return validator.check(beans.orderOf20);
    }

    @Benchmark
    public Object sixViolations(Beans beans, Blackhole reader) {
        return ViolationReader.readAvaje(validator.check(beans.badOrderOf20), reader);
    }

    @Benchmark
    public Object orderOf1000(Beans beans) {
        return validator.check(beans.orderOf1000);
    }

    @Benchmark
    public Object twoGroups(Beans beans) {
        return validator.check(beans.account, Account.Registration.class, Account.Payment.class);
    }

    @Benchmark
    public Object ownConstraints(Beans beans) {
        return validator.check(beans.event);
    }

    @Benchmark
    public Object warmFactory(Beans beans) {
        return Validator.builder().build().check(beans.form);
    }
}
