package dev.verity.spring.model;

import org.springframework.http.codec.CodecConfigurer;
import org.springframework.http.codec.ServerCodecConfigurer;
import org.springframework.web.reactive.config.WebFluxConfigurer;

/** Gives WebFlux the codec of models, which comes before those that the application has for JSON. */
public final class ModelCodecs implements WebFluxConfigurer {
    private final ModelBodies bodies;

    public ModelCodecs(ModelBodies bodies) {
        this.bodies = bodies;
    }

    @Override
    public void configureHttpMessageCodecs(ServerCodecConfigurer configurer) {
        addTo(configurer, bodies);
    }

    /** With the limit to memory that the application sets for all codecs. */
    static void addTo(CodecConfigurer configurer, ModelBodies bodies) {
        configurer.customCodecs().registerWithDefaultConfig(new ModelDecoder(bodies));
        configurer.customCodecs().register(new ModelEncoder(bodies));
    }
}
