package dev.verity.internal.model;

import com.fasterxml.jackson.core.JsonFactory;
import dev.verity.internal.codec.Json;
import dev.verity.model.Coercion;
import dev.verity.model.JsonLimits;

/** How the input of one handle is read. Immutable. */
record ModelOptions(Coercion coercion, JsonLimits limits, JsonFactory json) {
    static final ModelOptions STANDARD = new ModelOptions(Coercion.LAX, JsonLimits.STANDARD, Json.STANDARD);

    boolean strict() {
        return coercion == Coercion.STRICT;
    }

    ModelOptions with(Coercion other) {
        return new ModelOptions(other, limits, json);
    }

    ModelOptions with(JsonLimits other) {
        return new ModelOptions(coercion, other, Json.factory(other));
    }
}
