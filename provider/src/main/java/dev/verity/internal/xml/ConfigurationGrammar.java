package dev.verity.internal.xml;

import static dev.verity.internal.xml.SchemaVersion.V1_0;
import static dev.verity.internal.xml.SchemaVersion.V1_1;
import static dev.verity.internal.xml.SchemaVersion.V2_0;

/** The structure of {@code META-INF/validation.xml}. */
final class ConfigurationGrammar {
    static final Grammar GRAMMAR = Grammar.builder("configuration", "validation-config")
            .element(
                    "validation-config",
                    V1_0,
                    "version?",
                    "default-provider? message-interpolator? traversable-resolver? constraint-validator-factory?"
                            + " parameter-name-provider? clock-provider? value-extractor* executable-validation?"
                            + " constraint-mapping* property*")
            .text("default-provider", V1_0)
            .text("message-interpolator", V1_0)
            .text("traversable-resolver", V1_0)
            .text("constraint-validator-factory", V1_0)
            .text("parameter-name-provider", V1_1)
            .text("clock-provider", V2_0)
            .text("value-extractor", V2_0)
            .element("executable-validation", V1_1, "enabled?", "default-validated-executable-types?")
            .element("default-validated-executable-types", V1_1, "", "executable-type*")
            .text("executable-type", V1_1)
            .text("constraint-mapping", V1_0)
            .mixed("property", "name", "")
            .build();

    private ConfigurationGrammar() {}
}
