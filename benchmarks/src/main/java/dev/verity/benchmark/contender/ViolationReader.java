package dev.verity.benchmark.contender;

import dev.verity.benchmark.hand.Violation;
import jakarta.validation.ConstraintViolation;
import java.util.Collection;
import org.openjdk.jmh.infra.Blackhole;

/** Reads the path and the message of every violation, as one would who reports them. */
final class ViolationReader {
    private ViolationReader() {}

    static <T> Object read(Collection<ConstraintViolation<T>> violations, Blackhole reader) {
        for (ConstraintViolation<T> violation : violations) {
            reader.consume(violation.getPropertyPath());
            reader.consume(violation.getMessage());
        }
        return violations;
    }

    static Object readHand(Collection<Violation> violations, Blackhole reader) {
        for (Violation violation : violations) {
            reader.consume(violation.path());
            reader.consume(violation.message());
        }
        return violations;
    }

    static Object readAvaje(Collection<io.avaje.validation.ConstraintViolation> violations, Blackhole reader) {
        for (io.avaje.validation.ConstraintViolation violation : violations) {
            reader.consume(violation.path());
            reader.consume(violation.message());
        }
        return violations;
    }
}
