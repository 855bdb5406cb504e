package dev.verity.internal.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HandoverTest {
    private abstract static class Handed extends Kernel {
        @Override
        public @Nullable Failure check(
                @Nullable Object source,
                @Nullable Object leafBean,
                @Nullable Call call,
                @Nullable Failure failures,
                int depth) {
            return null;
        }
    }

    /** Has another kernel made before it takes its constants, as class loaders may that validate. */
    private static final class Outer extends Handed {
        static final @Nullable Kernel INNER = handed(Inner.class, "inner");
        static final Object GIVEN = Handover.constants(Outer.class)[0];

        static {
            Handover.made(new Outer());
        }
    }

    private static final class Inner extends Handed {
        static final Object GIVEN = Handover.constants(Inner.class)[0];

        static {
            Handover.made(new Inner());
        }
    }

    private static @Nullable Kernel handed(Class<?> type, Object constant) {
        try {
            return Handover.kernel(type, new Object[] {constant});
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void goesOnAfterAnotherInside() {
        assertThat(handed(Outer.class, "outer")).isInstanceOf(Outer.class);
        assertThat(Outer.GIVEN).isEqualTo("outer");
        assertThat(Outer.INNER).isInstanceOf(Inner.class);
        assertThat(Inner.GIVEN).isEqualTo("inner");
        assertThat(handed(Outer.class, "late")).isNull();
    }
}
