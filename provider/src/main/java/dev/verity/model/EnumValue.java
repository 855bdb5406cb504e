package dev.verity.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the field or the method without parameters of an enum that holds a constant's external form: what data and JSON
 * say instead of the constant's name.
 *
 * <p>The values are all text or all numbers, and no two constants share one. Names stay accepted as input, unless another
 * constant has the same text as its value. The annotation wins over Jackson's {@code @JsonValue} and
 * {@code @JsonProperty}, which are honoured too.
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface EnumValue {}
