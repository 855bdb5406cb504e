package dev.verity.spring;

import dev.verity.model.Coercion;
import dev.verity.model.JsonLimits;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an application sets of models as bodies of requests and responses.
 *
 * @param enabled Whether subclasses of Model, and containers of them, are read and written by Verity.
 * @param coercion How far JSON may differ from the type of a field that says nothing of it: lax reads "30" as a number.
 * @param json How large JSON may be.
 */
@ConfigurationProperties("verity.models")
public record ModelProperties(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("lax") Coercion coercion,
        @DefaultValue Json json) {
    /**
     * How large JSON may be.
     *
     * @param maxDepth How deep arrays and objects may be nested, at most 1000.
     * @param maxStringLength How many characters a text may have.
     * @param maxNumberLength How many characters a number may have.
     */
    public record Json(
            @DefaultValue("500") int maxDepth,
            @DefaultValue("20000000") int maxStringLength,
            @DefaultValue("1000") int maxNumberLength) {
        /** The same as the provider knows it. */
        public JsonLimits limits() {
            return new JsonLimits(maxDepth, maxStringLength, maxNumberLength, JsonLimits.STANDARD.rowLength());
        }
    }
}
