package dev.verity.quarkus.plain;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.deployment.Capability;
import io.quarkus.deployment.builditem.CapabilityBuildItem;
import io.quarkus.test.QuarkusUnitTest;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ClassicTest {
    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withEmptyApplication()
            .addBuildChainCustomizer(chain -> chain.addBuildStep(
                            build -> build.produce(new CapabilityBuildItem(Capability.RESTEASY, "classic")))
                    .produces(CapabilityBuildItem.class)
                    .build())
            .setLogRecordPredicate(record -> record.getLoggerName().startsWith("dev.verity."))
            .assertLogRecords(records -> assertThat(records)
                    .extracting(LogRecord::getMessage)
                    .containsExactly(
                            "Verity does not support RESTEasy Classic: it validates requests, but answers violations"
                                    + " with 500 and without a report. Use quarkus-rest, or map"
                                    + " ConstraintViolationException yourself."));

    @Test
    void isWarnedAboutAtTheBuild() {}
}
