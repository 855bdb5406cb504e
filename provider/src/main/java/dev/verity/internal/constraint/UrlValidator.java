package dev.verity.internal.constraint;

import dev.verity.constraints.Url;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Checks {@link Url}: text is an absolute URL with a host, of certain protocols, and of a certain host and port if wanted. */
public final class UrlValidator implements ConstraintValidator<Url, Object> {
    private static final int GREATEST_PORT = 65535;

    private UrlRule rule = new UrlRule(new String[] {"http", "https"}, "", -1);

    @Override
    public void initialize(Url constraint) {
        String[] protocols = constraint.protocols();
        if (protocols.length == 0) {
            throw new IllegalArgumentException(
                    "@Url: protocols is empty, so that no URL would be valid. Name at least one"
                            + " protocol, as in \"https\", or leave protocols out for http and https.");
        }
        for (String protocol : protocols) {
            requireProtocol(protocol);
        }
        if (constraint.port() < -1 || constraint.port() > GREATEST_PORT) {
            throw new IllegalArgumentException("@Url: port is " + constraint.port() + ", but must be from 0 to "
                    + GREATEST_PORT + ". Use -1, the default, for any port.");
        }
        rule = new UrlRule(protocols, constraint.host(), constraint.port());
    }

    @Override
    public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        if (value instanceof CharSequence text) {
            return rule.accepts(text);
        }
        if (value instanceof URI uri) {
            return rule.accepts(uri.toString());
        }
        throw UnsupportedValue.of(Url.class, value);
    }

    private static void requireProtocol(String protocol) {
        if (!UrlText.isProtocol(protocol)) {
            throw new IllegalArgumentException("@Url: protocols has \"" + protocol
                    + "\", which is no protocol. Write what stands before \"://\": a letter, then letters, digits, \"+\","
                    + " \"-\" or \".\".");
        }
    }
}
