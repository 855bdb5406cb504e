package dev.verity.spring.model;

import dev.verity.model.Coercion;
import dev.verity.model.Models;
import dev.verity.spring.ModelProperties;

/** Makes what reads bodies. */
final class Bodies {
    private Bodies() {}

    static ModelBodies of(Coercion coercion) {
        ModelProperties properties =
                new ModelProperties(true, coercion, new ModelProperties.Json(500, 20_000_000, 1000));
        return new ModelBodies(Models::standard, properties);
    }

    static ModelBodies standard() {
        return of(Coercion.LAX);
    }
}
