package dev.verity.benchmark.contender;

import dev.verity.benchmark.bean.Account;
import dev.verity.benchmark.bean.Person;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.executable.ExecutableValidator;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.Blackhole;

/** What every provider of Jakarta Validation can do. A subclass is a provider. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public abstract class JakartaBenchmark {
    final Provider provider;
    final ValidatorFactory factory;
    final Validator validator;
    final ExecutableValidator executableValidator;

    JakartaBenchmark(Provider provider) {
        this.provider = provider;
        factory = provider.buildValidatorFactory();
        validator = factory.getValidator();
        executableValidator = validator.forExecutables();
    }

    @TearDown
    public void close() {
        factory.close();
    }

    @Benchmark
    public Object flatBean(Beans beans) {
        return validator.validate(beans.form);
    }

    @Benchmark
    public Object record(Beans beans) {
        return validator.validate(beans.product);
    }

    @Benchmark
    public Object threeViolations(Beans beans, Blackhole reader) {
        return ViolationReader.read(validator.validate(beans.badForm), reader);
    }

    @Benchmark
    public Object threeExpressions(Beans beans, Blackhole reader) {
        return ViolationReader.read(validator.validate(beans.badExpressiveForm), reader);
    }

    @Benchmark
    public Object orderOf20(Beans beans) {
        return validator.validate(beans.orderOf20);
    }

    @Benchmark
    public Object sixViolations(Beans beans, Blackhole reader) {
        return ViolationReader.read(validator.validate(beans.badOrderOf20), reader);
    }

    @Benchmark
    public Object orderOf1000(Beans beans) {
        return validator.validate(beans.orderOf1000);
    }

    @Benchmark
    public Object backReferences(Beans beans) {
        return validator.validate(beans.team);
    }

    @Benchmark
    public Object ring(Beans beans) {
        return validator.validate(beans.ring);
    }

    @Benchmark
    public Object containerElements(Beans beans) {
        return validator.validate(beans.catalogue);
    }

    @Benchmark
    public Object parameters(Beans beans) {
        return executableValidator.validateParameters(beans.bookings, beans.book, beans.bookArguments);
    }

    @Benchmark
    public Object returnValue(Beans beans) {
        return executableValidator.validateReturnValue(beans.bookings, beans.book, beans.bookingNumber);
    }

    @Benchmark
    public Object unconstrained(Beans beans) {
        return validator.validate(beans.note);
    }

    @Benchmark
    public Object twoGroups(Beans beans) {
        return validator.validate(beans.account, Account.Registration.class, Account.Payment.class);
    }

    @Benchmark
    public Object groupSequence(Beans beans) {
        return validator.validate(beans.account, Account.Complete.class);
    }

    @Benchmark
    public Object redefinedDefault(Beans beans) {
        return validator.validate(beans.parcel);
    }

    @Benchmark
    public Object ownConstraints(Beans beans) {
        return validator.validate(beans.event);
    }

    @Benchmark
    public Object newObject(Beans beans) {
        return validator.validate(new Person(beans.id, beans.name, beans.age, beans.email));
    }

    @Benchmark
    public Object warmFactory(Beans beans) {
        try (ValidatorFactory another = provider.buildValidatorFactory()) {
            return another.getValidator().validate(beans.form);
        }
    }

    @Benchmark
    public Object warmClasses(ManyBeans beans) {
        Set<ConstraintViolation<Object>> all = new HashSet<>();
        try (ValidatorFactory another = provider.buildValidatorFactory()) {
            Validator fresh = another.getValidator();
            for (Object bean : beans.all) {
                all.addAll(fresh.validate(bean));
            }
        }
        return all;
    }
}
