package dev.verity.validator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.spi.ValidationProvider;
import java.util.ServiceLoader;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class VerityValidatorTest {

    record Bean(@NotNull Object value) {}

    @Test
    void isAServiceProvider() {
        assertThat(ServiceLoader.load(ValidationProvider.class)).hasAtLeastOneElementOfType(VerityValidator.class);
    }

    @Test
    void isTheDefaultProviderThoughAnotherIsPresent() {
        assertThat(ServiceLoader.load(ValidationProvider.class)).hasSizeGreaterThan(1);
        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            assertThat(factory.getClass().getName()).startsWith("dev.verity.");
        }
    }

    @Test
    void buildsFactoriesWithoutAConfigurationOfItsOwn() {
        try (ValidatorFactory factory =
                Validation.byDefaultProvider().configure().buildValidatorFactory()) {
            assertThat(factory.getValidator().validate(new Bean(null))).hasSize(1);
        }
    }

    @Test
    void givesValidatorsThatManyThreadsCanShare() throws InterruptedException {
        try (ValidatorFactory factory =
                Validation.byProvider(VerityValidator.class).configure().buildValidatorFactory()) {
            Validator validator = factory.getValidator();
            var found = new AtomicInteger();
            Thread[] threads = new Thread[8];
            for (int i = 0; i < threads.length; i++) {
                threads[i] = new Thread(() -> {
                    for (int j = 0; j < 500; j++) {
                        found.addAndGet(validator.validate(new Bean(null)).size());
                    }
                });
                threads[i].start();
            }
            for (Thread thread : threads) {
                thread.join();
            }
            assertThat(found).hasValue(4000);
        }
    }

    @Test
    void refusesToWorkAfterItsFactoryIsClosed() {
        ValidatorFactory factory =
                Validation.byProvider(VerityValidator.class).configure().buildValidatorFactory();
        factory.close();

        assertThatThrownBy(factory::getValidator)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The ValidatorFactory is closed. Build another one.");
        assertThatThrownBy(factory::usingContext)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The ValidatorFactory is closed. Build another one.");
    }

    @Test
    void givesFactoriesThatAreUnwrappedToWhatTheyAreOnly() {
        try (ValidatorFactory factory =
                Validation.byProvider(VerityValidator.class).configure().buildValidatorFactory()) {
            assertThat(factory.unwrap(ValidatorFactory.class)).isSameAs(factory);
            assertThatThrownBy(() -> factory.unwrap(String.class))
                    .isInstanceOf(ValidationException.class)
                    .hasMessage("The ValidatorFactory cannot be unwrapped to java.lang.String.");
        }
    }
}
