package dev.verity.spring.autoconfigure;

import dev.verity.model.Models;
import dev.verity.spring.ModelProperties;
import dev.verity.spring.model.ModelBodies;
import dev.verity.spring.model.ModelHttpMessageConverter;
import dev.verity.spring.model.ModelWebClients;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.reactive.function.client.WebClient;

/** Reads and writes models as bodies, for servers and for clients. */
@AutoConfiguration(after = VerityAutoConfiguration.class)
@ConditionalOnClass(HttpMessageConverter.class)
@ConditionalOnBean(Models.class)
@ConditionalOnProperty(name = "verity.models.enabled", matchIfMissing = true)
@EnableConfigurationProperties(ModelProperties.class)
public class ModelAutoConfiguration {
    @Bean
    @ConditionalOnMissingBean
    ModelBodies verityModelBodies(ObjectProvider<Models> models, ModelProperties properties) {
        return new ModelBodies(models::getObject, properties);
    }

    /** First of the application's converters: it takes nothing but models. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @ConditionalOnMissingBean
    ModelHttpMessageConverter verityModelHttpMessageConverter(ModelBodies bodies) {
        return new ModelHttpMessageConverter(bodies);
    }

    /** WebClients, where there are some. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(WebClient.class)
    static class WebClients {
        @Bean
        static ModelWebClients verityModelWebClients(ObjectProvider<ModelBodies> bodies) {
            return new ModelWebClients(bodies);
        }
    }
}
