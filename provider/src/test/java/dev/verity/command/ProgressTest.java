package dev.verity.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private final AtomicLong now = new AtomicLong();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(bytes, true, UTF_8);

    @Test
    void showsRowsAndBytesAFewTimesASecond() {
        Progress progress = new Progress(out, true, 1000, now::get);
        progress.update(1, 10);
        now.set(500_000_000L);
        progress.update(1234, 250);
        progress.update(5000, 300);
        now.set(1_000_000_000L);
        progress.update(9000, 1000);
        progress.end();

        assertThat(bytes.toString(UTF_8))
                .isEqualTo("\r[#####               ]  25 %  1,234 rows, 2,468 rows/s"
                        + "\r[####################] 100 %  9,000 rows, 9,000 rows/s"
                        + "\r" + " ".repeat(54) + "\r");
    }

    @Test
    void showsRowsAloneWhereTheSizeIsUnknown() {
        Progress progress = new Progress(out, true, -1, now::get);
        now.set(2_000_000_000L);
        progress.update(10, 10);

        assertThat(bytes.toString(UTF_8)).isEqualTo("\r10 rows, 5 rows/s");
    }

    @Test
    void showsNothingWhereNobodyWatches() {
        Progress progress = new Progress(out, false, 1000, now::get);
        now.set(2_000_000_000L);
        progress.update(10, 10);
        progress.end();

        assertThat(bytes.size()).isZero();
    }
}
