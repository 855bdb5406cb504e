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
 * The text must be an IP address: of version 4 four numbers from 0 to 255 between dots, without leading zeros; of version 6 in the
 * text form of RFC 4291, section 2.2, with a zone after {@code %} if there is one. Whether there is such a host is not looked up.
 *
 * <p>The supported type is {@code CharSequence}. {@code null} is valid.
 */
@Documented
@Constraint(validatedBy = {})
@Repeatable(IpAddress.List.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
public @interface IpAddress {
    /** Which version the address must be of. */
    Type type() default Type.ANY;

    String message() default "{dev.verity.constraints.IpAddress.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** A version of IP addresses. */
    enum Type {
        /** Version 4. */
        IPv4,
        /** Version 6. */
        IPv6,
        /** Either. */
        ANY
    }

    /** Several {@link IpAddress} annotations on the same element. */
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
        IpAddress[] value();
    }
}
