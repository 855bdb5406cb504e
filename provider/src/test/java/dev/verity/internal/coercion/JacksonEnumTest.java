package dev.verity.internal.coercion;

import static dev.verity.internal.coercion.Coercions.scalar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verity.differential.SourceCompiler;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Annotations of Jackson on enums, which are known by their names alone. */
class JacksonEnumTest {

    private static final String ANNOTATIONS = "com.fasterxml.jackson.annotation.";
    private static final String ANNOTATION = """
            package com.fasterxml.jackson.annotation;

            @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
            public @interface %s {
                %s;
            }
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "@JsonProperty(\"one\") A, @JsonProperty B | one, B",
                "A, B; @JsonValue String low() { return name().toLowerCase(); } | a, b",
                "A, B; @JsonValue public final int number = 5 + ordinal(); | 5, 6",
                "A, B; @JsonValue(false) String low() { return name().toLowerCase(); } | A, B",
                "@JsonProperty(\"one\") A, B; @JsonValue String low() { return name().toLowerCase(); } | a, b",
                "@JsonProperty(\"one\") A, B; @dev.verity.model.EnumValue String twice() { return name() + name(); }"
                        + " @JsonValue String low() { return name().toLowerCase(); } | AA, BB"
            })
    void giveTheExternalValues(String body, String expected) throws ClassNotFoundException {
        Class<?> type = SourceCompiler.compile(Map.of(
                        ANNOTATIONS + "JsonProperty",
                        ANNOTATION.formatted("JsonProperty", "String value() default \"\""),
                        ANNOTATIONS + "JsonValue",
                        ANNOTATION.formatted("JsonValue", "boolean value() default true"),
                        "example.Choice",
                        "package example; import com.fasterxml.jackson.annotation.*; public enum Choice { " + body
                                + " }"))
                .loadClass("example.Choice");

        assertThat(scalar(type).literals()).map(Object::toString).containsExactly(expected.split(", "));
    }
}
