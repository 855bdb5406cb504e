package dev.verity.spring.autoconfigure;

import dev.verity.spring.actuate.ValidationCounts;
import dev.verity.spring.actuate.ValidationEndpoint;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.boot.actuate.autoconfigure.endpoint.condition.ConditionalOnAvailableEndpoint;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** Adds the actuator endpoint {@code validation}, and counts for it; where it is not exposed, nothing is counted. */
@AutoConfiguration
@ConditionalOnClass(ConditionalOnAvailableEndpoint.class)
@ConditionalOnAvailableEndpoint(ValidationEndpoint.class)
public class VerityEndpointAutoConfiguration {
    @Bean
    @ConditionalOnMissingBean
    ValidationCounts verityValidationCounts() {
        return new ValidationCounts();
    }

    @Bean
    @ConditionalOnMissingBean
    ValidationEndpoint verityValidationEndpoint(ListableBeanFactory beans, ValidationCounts counts) {
        return new ValidationEndpoint(beans, counts);
    }
}
