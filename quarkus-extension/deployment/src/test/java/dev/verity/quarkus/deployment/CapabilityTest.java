package dev.verity.quarkus.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.builder.BuildContext;
import io.quarkus.deployment.Capabilities;
import io.quarkus.deployment.Capability;
import io.quarkus.deployment.builditem.GeneratedResourceBuildItem;
import io.quarkus.test.QuarkusUnitTest;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CapabilityTest {
    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withEmptyApplication()
            .addBuildChainCustomizer(chain -> chain.addBuildStep(CapabilityTest::tell)
                    .consumes(Capabilities.class)
                    .produces(GeneratedResourceBuildItem.class)
                    .build())
            .setLogRecordPredicate(record -> record.getLoggerName().startsWith("io.quarkus.deployment.steps.")
                    && record.getLevel().intValue() >= Level.WARNING.intValue())
            .assertLogRecords(records ->
                    assertThat(records).extracting(LogRecord::getMessage).isEmpty());

    private static void tell(BuildContext build) {
        boolean present = build.consume(Capabilities.class).isPresent(Capability.HIBERNATE_VALIDATOR);
        build.produce(new GeneratedResourceBuildItem("capability", new byte[] {(byte) (present ? 1 : 0)}));
    }

    @Test
    void isProvidedAsItsDescriptorSays() throws Exception {
        try (var told = Thread.currentThread().getContextClassLoader().getResourceAsStream("capability")) {
            assertThat(told.readAllBytes()).containsExactly(1);
        }
    }
}
