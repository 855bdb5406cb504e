package dev.verity.internal.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verity.validator.VerityProvider;
import dev.verity.validator.VerityValidator;
import jakarta.validation.Configuration;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.spi.BootstrapState;
import jakarta.validation.spi.ConfigurationState;
import jakarta.validation.spi.ValidationProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

/** What is told of other providers on the class path. */
class SeveralProvidersTest {

    private static class Delegating implements ValidationProvider<dev.verity.validator.VerityConfiguration> {
        private final VerityValidator verity = new VerityValidator();

        @Override
        public dev.verity.validator.VerityConfiguration createSpecializedConfiguration(BootstrapState state) {
            return verity.createSpecializedConfiguration(state);
        }

        @Override
        public Configuration<?> createGenericConfiguration(BootstrapState state) {
            return verity.createGenericConfiguration(state);
        }

        @Override
        public ValidatorFactory buildValidatorFactory(ConfigurationState configuration) {
            return verity.buildValidatorFactory(configuration);
        }
    }

    private static final class Other extends Delegating {}

    private static final class Third extends Delegating {}

    private static final class ByAnotherName extends Delegating implements VerityProvider {}

    private static List<String> told(ValidationProvider<?>... providers) {
        List<String> told = new ArrayList<>();
        Handler recorder = new Handler() {
            @Override
            public void publish(LogRecord entry) {
                told.add(entry.getLevel() + " " + entry.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger logger = Logger.getLogger("dev.verity.validator");
        logger.addHandler(recorder);
        logger.setUseParentHandlers(false);
        try {
            for (int i = 0; i < 2; i++) {
                Validation.byDefaultProvider()
                        .providerResolver(() -> List.of(providers))
                        .configure()
                        .buildValidatorFactory()
                        .close();
            }
        } finally {
            logger.removeHandler(recorder);
            logger.setUseParentHandlers(true);
        }
        return told;
    }

    @Test
    void tellsOnceWhichOneWasChosenAndHowToChoose() {
        assertThat(told(new VerityValidator(), new Other()))
                .containsExactly(
                        "INFO Validation is done by dev.verity.validator.VerityValidator, which was found first,"
                                + " and not by " + Other.class.getName()
                                + ", which was found too. To choose, name a provider in"
                                + " <default-provider> of META-INF/validation.xml or ask for it by Validation.byProvider().");
    }

    @Test
    void namesAllOthers() {
        assertThat(told(new VerityValidator(), new Third(), new ByAnotherName(), new Other()))
                .singleElement()
                .asString()
                .startsWith(
                        "INFO Validation is done by dev.verity.validator.VerityValidator, which was found first, and not by "
                                + Third.class.getName() + ", " + Other.class.getName() + ", which was found too.");
    }

    @Test
    void tellsNothingWhereThereIsNoOther() {
        assertThat(told(new VerityValidator())).isEmpty();
    }

    @Test
    void tellsNothingWhereTheOthersHandOverToVerity() {
        assertThat(told(new VerityValidator(), new ByAnotherName())).isEmpty();
    }
}
