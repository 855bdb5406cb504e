package dev.verity.spring.autoconfigure;

import dev.verity.spring.model.BoundBodies;
import dev.verity.spring.model.ModelBodies;
import dev.verity.spring.model.ModelCodecs;
import dev.verity.spring.model.ModelProblemHandler;
import java.util.function.BooleanSupplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.web.filter.reactive.ServerWebExchangeContextFilter;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerAdapter;

/** Reads and writes models as bodies, answers exchanges whose body is no valid model, and validates models once, in WebFlux. */
@AutoConfiguration(after = ModelAutoConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.REACTIVE)
@ConditionalOnClass(WebFluxConfigurer.class)
@ConditionalOnBean(ModelBodies.class)
public class ModelWebFluxAutoConfiguration {
    @Bean
    @ConditionalOnMissingBean
    ModelCodecs verityModelCodecs(ModelBodies bodies) {
        return new ModelCodecs(bodies);
    }

    /** Tells pipelines of their exchange, whose language messages are in. */
    @Bean
    @ConditionalOnMissingBean
    ServerWebExchangeContextFilter verityExchangeContextFilter() {
        return new ServerWebExchangeContextFilter();
    }

    @Bean
    @ConditionalOnMissingBean
    ModelProblemHandler verityModelProblemHandler(ModelBodies bodies, ApplicationContext messages) {
        return new ModelProblemHandler(bodies, messages);
    }

    @Bean
    SmartInitializingSingleton verityModelBinding(
            ModelBodies bodies, ObjectProvider<RequestMappingHandlerAdapter> adapters) {
        return new SmartInitializingSingleton() {
            @Override
            public void afterSingletonsInstantiated() {
                BoundBodies bound = new BoundBodies(bodies, new NoAdvice());
                for (RequestMappingHandlerAdapter adapter : adapters) {
                    bound.addTo(adapter.getWebBindingInitializer());
                }
            }
        };
    }

    /** WebFlux has no advice that sees bodies before they are validated. */
    private static final class NoAdvice implements BooleanSupplier {
        @Override
        public boolean getAsBoolean() {
            return false;
        }
    }
}
