package dev.verity.spring.autoconfigure;

import dev.verity.spring.model.BoundBodies;
import dev.verity.spring.model.ChangedBodies;
import dev.verity.spring.model.ModelBodies;
import dev.verity.spring.model.ModelProblemResolver;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

/** Answers requests whose body is no valid model, and validates models once, in Spring MVC. */
@AutoConfiguration(after = ModelAutoConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnClass(DispatcherServlet.class)
@ConditionalOnBean(ModelBodies.class)
public class ModelWebMvcAutoConfiguration {
    @Bean
    @ConditionalOnMissingBean
    ModelProblemResolver verityModelProblemResolver(ModelBodies bodies, ApplicationContext messages) {
        return new ModelProblemResolver(bodies, messages);
    }

    @Bean
    SmartInitializingSingleton verityModelBinding(
            ModelBodies bodies, ApplicationContext context, ObjectProvider<RequestMappingHandlerAdapter> adapters) {
        return new SmartInitializingSingleton() {
            @Override
            public void afterSingletonsInstantiated() {
                BoundBodies bound = new BoundBodies(bodies, new ChangedBodies(context));
                for (RequestMappingHandlerAdapter adapter : adapters) {
                    bound.addTo(adapter.getWebBindingInitializer());
                }
            }
        };
    }
}
