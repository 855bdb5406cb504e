package dev.verity.internal.xml;

import static dev.verity.internal.xml.SchemaVersion.V1_0;
import static dev.verity.internal.xml.SchemaVersion.V1_1;
import static dev.verity.internal.xml.SchemaVersion.V2_0;

/** The structure of constraint mappings. */
final class MappingGrammar {
    private static final String VALUE = "valid? convert-group* container-element-type* constraint*";
    private static final String EXECUTABLE = "parameter* cross-parameter? return-value?";

    static final Grammar GRAMMAR = Grammar.builder("mapping", "constraint-mappings")
            .element("constraint-mappings", V1_0, "version?", "default-package? bean* constraint-definition*")
            .text("default-package", V1_0)
            .element("bean", V1_0, "class ignore-annotations?", "class? field* getter* constructor* method*")
            .element("class", V1_0, "ignore-annotations?", "group-sequence? constraint*")
            .element("group-sequence", V1_0, "", "value*")
            .element("field", V1_0, "name ignore-annotations?", VALUE)
            .element("getter", V1_0, "name ignore-annotations?", VALUE)
            .element("constructor", V1_1, "ignore-annotations?", EXECUTABLE)
            .element("method", V1_1, "name ignore-annotations?", EXECUTABLE)
            .element("parameter", V1_1, "type ignore-annotations?", VALUE)
            .element("cross-parameter", V1_1, "ignore-annotations?", "constraint*")
            .element("return-value", V1_1, "ignore-annotations?", VALUE)
            .element("valid", V1_0, "", "")
            .element("convert-group", V1_1, "from? to", "")
            .element("container-element-type", V2_0, "type-argument-index?", VALUE)
            .element("constraint", V1_0, "annotation", "message? groups? payload? element*")
            .text("message", V1_0)
            .element("groups", V1_0, "", "value*")
            .element("payload", V1_0, "", "value*")
            .mixed("element", "name", "value* annotation*")
            .element("annotation", V1_0, "", "element*")
            .text("value", V1_0)
            .element("constraint-definition", V1_0, "annotation", "validated-by")
            .element("validated-by", V1_0, "include-existing-validators?", "value*")
            .build();

    private MappingGrammar() {}
}
