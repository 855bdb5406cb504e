package dev.verity.benchmark.contender;

import dev.verity.validator.ValidationListener;
import dev.verity.validator.VerityConfiguration;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A Validator of Verity with a listener, made when it is asked for. */
@State(Scope.Benchmark)
public class Observed {
    private @Nullable ValidatorFactory factory;
    private @Nullable Validator validator;

    Validator validator(Provider provider) {
        Validator known = validator;
        return known == null ? open(provider) : known;
    }

    private Validator open(Provider provider) {
        VerityConfiguration configuration = (VerityConfiguration) provider.configure();
        ValidatorFactory made =
                configuration.addValidationListener(new Counts()).buildValidatorFactory();
        factory = made;
        Validator own = made.getValidator();
        validator = own;
        return own;
    }

    @TearDown
    public void close() {
        if (factory != null) {
            factory.close();
        }
    }

    /** Counts calls, their time and what they found. */
    private static final class Counts implements ValidationListener {
        private final LongAdder calls = new LongAdder();
        private final LongAdder time = new LongAdder();
        private final LongAdder found = new LongAdder();

        @Override
        public void validated(
                Class<?> beanClass,
                Operation operation,
                long nanoseconds,
                Set<? extends ConstraintViolation<?>> violations) {
            calls.increment();
            time.add(nanoseconds);
            found.add(violations.size());
        }
    }
}
