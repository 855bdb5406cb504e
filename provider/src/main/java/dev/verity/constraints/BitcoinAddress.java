package dev.verity.constraints;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The text must have the form of a Bitcoin address. Checksums are not computed.
 *
 * <p>The supported type is {@code CharSequence}. {@code null} is valid.
 */
@Documented
@Constraint(validatedBy = {})
@Repeatable(BitcoinAddress.List.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
public @interface BitcoinAddress {
    /** The kinds of addresses that are valid. */
    BitcoinAddressType[] value() default BitcoinAddressType.ANY;

    String message() default "{dev.verity.constraints.BitcoinAddress.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** A kind of Bitcoin address. */
    enum BitcoinAddressType {
        /** Any of those below. */
        ANY,
        /** Pay to public key hash: begins with 1. */
        P2PKH,
        /** Pay to script hash: begins with 3. */
        P2SH,
        /** Segregated witness of any version: begins with bc1. */
        BECH32,
        /** Pay to witness script hash: begins with bc1q. */
        P2WSH,
        /** Pay to witness public key hash: begins with bc1q. */
        P2WPKH,
        /** Pay to taproot: begins with bc1p. */
        P2TR
    }

    /** Several {@link BitcoinAddress} annotations on the same element. */
    @Documented
    @Retention(RetentionPolicy.RUNTIME)
    @Target({
        ElementType.METHOD,
        ElementType.FIELD,
        ElementType.ANNOTATION_TYPE,
        ElementType.CONSTRUCTOR,
        ElementType.PARAMETER,
        ElementType.TYPE_USE
    })
    @interface List {
        BitcoinAddress[] value();
    }
}
