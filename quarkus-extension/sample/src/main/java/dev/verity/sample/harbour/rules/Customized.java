package dev.verity.sample.harbour.rules;

import dev.verity.sample.harbour.marina.Soundings;
import io.quarkus.hibernate.validator.ValidatorFactoryCustomizer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.Email;
import java.math.BigDecimal;
import org.hibernate.validator.BaseHibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;

/** Has mail checked in the harbour's way, on top of the usual one, and tells validators of the water's depth. */
@ApplicationScoped
class Customized implements ValidatorFactoryCustomizer {
    @Override
    public void customize(BaseHibernateValidatorConfiguration<?> configuration) {
        ConstraintMapping mapping = configuration.createConstraintMapping();
        mapping.constraintDefinition(Email.class)
                .includeExistingValidators(false)
                .validatedBy(DeliverableValidator.class);
        configuration
                .addMapping(mapping)
                .constraintValidatorPayload(new Soundings(new BigDecimal("2.5"), "Port Askaig"));
    }
}
