package dev.verity.internal.shadow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verity.internal.runtime.Options;
import jakarta.validation.Configuration;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorContext;
import jakarta.validation.ValidatorFactory;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hibernate.validator.HibernateValidator;
import org.junit.jupiter.api.Test;

class HibernateOptionsTest {
    private static final Beans.Order WRONG = new Beans.Order(null, List.of(new Beans.Item(null, 0)), Map.of());

    @Test
    void nameNodesAsVerityDoes() {
        Configuration<?> configuration =
                Validation.byProvider(HibernateValidator.class).configure();
        HibernateOptions.set(
                configuration,
                new Options(
                        false,
                        false,
                        Duration.ZERO,
                        null,
                        Map.of(),
                        null,
                        (type, property, member) -> type.getSimpleName() + property.toUpperCase(Locale.ROOT),
                        null));

        try (ValidatorFactory factory = configuration.buildValidatorFactory()) {
            assertThat(factory.getValidator().validate(WRONG))
                    .extracting(ConstraintViolation::getPropertyPath)
                    .extracting(Object::toString)
                    .containsExactlyInAnyOrder("OrderID", "OrderITEMS[0].ItemNAME", "OrderITEMS[0].ItemCOUNT");
        }
    }

    @Test
    void areThoseOfTheContext() {
        try (ValidatorFactory factory =
                Validation.byProvider(HibernateValidator.class).configure().buildValidatorFactory()) {
            ValidatorContext context = factory.usingContext();
            HibernateOptions.set(context, Options.DEFAULT.withFailFast(true, false));

            assertThat(context.getValidator().validate(WRONG)).hasSize(1);
        }
    }

    @Test
    void leaveOtherProvidersAsTheyAre() {
        Scripted.reset();
        Configuration<?> configuration = Validation.byProvider(Scripted.class)
                .providerResolver(() -> List.of(new Scripted()))
                .configure();
        HibernateOptions.set(configuration, Options.DEFAULT.withFailFast(true, true));

        assertThat(configuration.buildValidatorFactory()).isNotNull();
    }
}
