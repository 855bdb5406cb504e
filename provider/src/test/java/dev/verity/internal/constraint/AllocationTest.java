package dev.verity.internal.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.sun.management.ThreadMXBean;
import dev.verity.constraints.CodePointSize;
import dev.verity.constraints.MultipleOf;
import dev.verity.constraints.OneOf;
import dev.verity.constraints.UniqueItems;
import dev.verity.constraints.Url;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.annotation.RetentionPolicy;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AllocationTest {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int CALLS = 20_000;

    static Stream<Arguments> validValues() {
        Map<String, Object> one = Map.of("value", 1L);
        Map<String, Object> decimal = Map.of("value", "1.25");
        Map<String, Object> half = Map.of("value", "0.5");
        Map<String, Object> listed = Map.of("value", new String[] {"a", "b", "1.5", "CLASS"});
        Map<String, Object> digits = Map.of("integer", 5, "fraction", 2);
        return Stream.of(
                arguments(AssertTrue.class, Map.of(), true),
                arguments(Min.class, one, 12345),
                arguments(Min.class, one, 12345.5),
                arguments(Max.class, one, new BigDecimal("0.25")),
                arguments(Max.class, one, new BigInteger("-1000")),
                arguments(Min.class, one, "1234"),
                arguments(DecimalMin.class, decimal, 12345L),
                arguments(DecimalMin.class, decimal, 1.25),
                arguments(DecimalMax.class, decimal, 1.25f),
                arguments(DecimalMax.class, decimal, "1.250"),
                arguments(Positive.class, Map.of(), 1.5),
                arguments(Positive.class, Map.of(), "1.5"),
                arguments(Digits.class, digits, 12345),
                arguments(Digits.class, digits, "12345.67"),
                arguments(Digits.class, digits, new BigDecimal("12345.67")),
                arguments(Digits.class, digits, 12345.0),
                arguments(Size.class, Map.of("max", 5), List.of(1)),
                arguments(Size.class, Map.of("max", 5), new int[3]),
                arguments(NotEmpty.class, Map.of(), Map.of(1, 2)),
                arguments(NotBlank.class, Map.of(), "  x"),
                arguments(Email.class, Map.of(), "\"first.last\".name@mail.example.com"),
                arguments(Email.class, Map.of(), "user@[IPv6:2001:db8::1]"),
                arguments(Email.class, Map.of("regexp", ".+@(\\w+\\.)*example\\.com"), "user@mail.example.com"),
                arguments(Pattern.class, Map.of("regexp", "[A-Z]{2}-\\d{4}"), "AB-1234"),
                arguments(Pattern.class, Map.of("regexp", "[a-zA-Z0-9_]{3,20}"), "john_doe"),
                arguments(Pattern.class, Map.of("regexp", "[a-zA-Z0-9_]{3,20}"), new StringBuilder("john_doe")),
                arguments(Pattern.class, Map.of("regexp", "^[\\p{L} .'-]+$"), "J\u00fcrgen \ud801\udc00"),
                arguments(Pattern.class, Map.of("regexp", "(a|b)*a(a|b){15}"), "abababababababababababab"),
                arguments(MultipleOf.class, half, 12345),
                arguments(MultipleOf.class, half, "12345.50"),
                arguments(MultipleOf.class, half, 12345.0),
                arguments(UniqueItems.class, Map.of(), new ArrayList<>(List.of("a", "b", "c"))),
                arguments(UniqueItems.class, Map.of(), List.of("a", "b", "c")),
                arguments(UniqueItems.class, Map.of(), new int[] {1, 2, 3}),
                arguments(Url.class, Map.of(), "https://user@example.com:8080/path?query=value#part"),
                arguments(Url.class, Map.of(), URI.create("https://example.com")),
                arguments(OneOf.class, listed, "b"),
                arguments(OneOf.class, listed, 1.50),
                arguments(OneOf.class, listed, RetentionPolicy.CLASS),
                arguments(CodePointSize.class, Map.of("max", 5), "\ud83d\ude00\ud83d\ude00\ud83d\ude00"),
                arguments(Past.class, Map.of(), Instant.EPOCH),
                arguments(Past.class, Map.of(), new Date(0)));
    }

    @ParameterizedTest
    @MethodSource("validValues")
    <A extends Annotation> void aValidValueCostsNoAllocation(
            Class<A> constraint, Map<String, Object> attributes, Object value) {
        ConstraintValidator<A, Object> validator = DeclaredConstraint.validator(constraint, attributes);
        Clock clock = Clock.systemUTC();
        ClockContext context = new ClockContext(clock);
        assertThat(validator.isValid(value, context)).isTrue();

        long allocated = Long.MAX_VALUE;
        for (int round = 0; round < 5; round++) {
            allocated = Math.min(allocated, allocatedByCalls(validator, value, context));
        }
        assertThat(allocated).isLessThan(CALLS);
    }

    private static long allocatedByCalls(ConstraintValidator<?, Object> validator, Object value, ClockContext context) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < CALLS; i++) {
            if (!validator.isValid(value, context)) {
                throw new AssertionError();
            }
        }
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }
}
