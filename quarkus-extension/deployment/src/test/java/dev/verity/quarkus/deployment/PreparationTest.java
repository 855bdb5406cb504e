package dev.verity.quarkus.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verity.quarkus.startup.PreparationRecorder;
import dev.verity.validator.PlanListings;
import io.quarkus.test.QuarkusUnitTest;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PreparationTest {
    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClass(Person.class))
            .overrideConfigKey("quarkus.log.category.\"dev.verity.quarkus.startup\".level", "DEBUG")
            .setLogRecordPredicate(record -> record.getLoggerName().startsWith("dev.verity.quarkus.startup"))
            .assertLogRecords(records ->
                    assertThat(records).extracting(LogRecord::getMessage).containsExactly("Validation is prepared"));

    static class Person {
        @NotNull
        String name;
    }

    @Inject
    Validator validator;

    @Test
    void validatesInTheBackgroundAndLeavesNothingInTheApplicationsFactory() throws InterruptedException {
        new PreparationRecorder().begin();
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().equals("verity-preparation")) {
                thread.join();
            }
        }
        assertThat(validator.unwrap(PlanListings.class).plans()).isEmpty();
    }
}
