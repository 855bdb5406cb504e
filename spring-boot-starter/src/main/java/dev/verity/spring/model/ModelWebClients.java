package dev.verity.spring.model;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.web.reactive.function.client.WebClient;

/** Gives the WebClients that the application's builders make the codec of models. */
public final class ModelWebClients implements BeanPostProcessor {
    private final ObjectProvider<ModelBodies> bodies;

    public ModelWebClients(ObjectProvider<ModelBodies> bodies) {
        this.bodies = bodies;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof WebClient.Builder builder) {
            builder.codecs(codecs -> ModelCodecs.addTo(codecs, bodies.getObject()));
        }
        return bean;
    }
}
