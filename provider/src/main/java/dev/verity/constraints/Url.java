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
 * The text must be an absolute URL with a host, in the form of RFC 3986 section 3:
 * {@code protocol://[user@]host[:port][/path][?query][#fragment]}.
 *
 * <p>The host is a name of labels between dots (of letters, digits, {@code -} and {@code _}, letters beyond ASCII included), an
 * IPv4 address, or an IPv6 address in brackets. The port is at most 65535. Whether there is such a host is not looked up.
 *
 * <p>Supported types are {@code CharSequence} and {@link java.net.URI}. {@code null} is valid; empty text is not.
 */
@Documented
@Constraint(validatedBy = {})
@Repeatable(Url.List.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
public @interface Url {
    /** The protocols that are allowed, without regard to case, as in {@code "https"}; not empty. */
    String[] protocols() default {"http", "https"};

    /** The host that the URL must have, without regard to case; any host if empty. */
    String host() default "";

    /**
     * The port that the URL must have, or -1 for any. A URL that leaves the port out has that of its protocol, which is known
     * of {@code http}, {@code https}, {@code ws}, {@code wss} and {@code ftp}.
     */
    int port() default -1;

    String message() default "{dev.verity.constraints.Url.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Several {@link Url} annotations on the same element. */
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
        Url[] value();
    }
}
