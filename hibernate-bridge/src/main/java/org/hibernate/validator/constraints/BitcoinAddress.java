package org.hibernate.validator.constraints;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.CONSTRUCTOR;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** The text must be a Bitcoin address of one of the given kinds. Null is valid. */
@Documented
@Constraint(validatedBy = {})
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
public @interface BitcoinAddress {
    /** The message template. */
    String message() default "{org.hibernate.validator.constraints.BitcoinAddress.message}";

    /** The groups that the constraint belongs to. */
    Class<?>[] groups() default {};

    /** Data that clients of the API attach to the constraint. */
    Class<? extends Payload>[] payload() default {};

    /** The kinds of addresses that are allowed. */
    BitcoinAddressType[] value() default BitcoinAddressType.ANY;

    /** Kinds of Bitcoin addresses. */
    public enum BitcoinAddressType {
        /** Any of the others. */
        ANY,

        /** Pay to public key hash: Base58, begins with 1. */
        P2PKH,

        /** Pay to script hash: Base58, begins with 3. */
        P2SH,

        /** Any address with segregated witness: begins with bc1. */
        BECH32,

        /** Pay to witness script hash. */
        P2WSH,

        /** Pay to witness public key hash. */
        P2WPKH,

        /** Pay to Taproot. */
        P2TR
    }
}
