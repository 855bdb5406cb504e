package dev.verity.spring.autoconfigure;

import dev.verity.model.Models;
import dev.verity.spring.VerityProperties;
import dev.verity.spring.provider.ProviderCheck;
import dev.verity.spring.provider.ServletProviderOrder;
import dev.verity.spring.validator.ApplicationModels;
import dev.verity.spring.validator.VerityValidatorFactoryBean;
import jakarta.servlet.ServletContext;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Role;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;

/**
 * Makes Verity the Validator of the application.
 *
 * <p>Spring Boot's own auto-configuration comes after it: it finds the bean that it would have defined, with its name, makes it
 * the primary one and adds the validation of methods.
 */
@AutoConfiguration(
        beforeName = {
            "org.springframework.boot.autoconfigure.validation.ValidationAutoConfiguration",
            "org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration"
        })
@EnableConfigurationProperties(VerityProperties.class)
public class VerityAutoConfiguration {
    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    @ConditionalOnMissingBean(Validator.class)
    static LocalValidatorFactoryBean defaultValidator(ApplicationContext context, VerityProperties properties) {
        return new VerityValidatorFactoryBean(context, properties);
    }

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static ProviderCheck verityProviderCheck() {
        return new ProviderCheck();
    }

    /**
     * The types of models that the application's own factory validates, with its messages and ConstraintValidators; where that is
     * another provider's or there is no single one, those of a default factory.
     */
    @Bean
    @Lazy
    @ConditionalOnMissingBean
    Models verityModels(ObjectProvider<ValidatorFactory> factories) {
        Models own = ApplicationModels.of(factories.getIfUnique());
        return own == null ? Models.standard() : own;
    }

    /** The web server's threads have a class loader of their own, so a list of providers of their own. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
    @ConditionalOnClass({ServletContext.class, ServletContextInitializer.class})
    static class OfWebServer {
        @Bean
        @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
        static ServletContextInitializer verityProviderOrder() {
            return new ServletProviderOrder();
        }
    }
}
