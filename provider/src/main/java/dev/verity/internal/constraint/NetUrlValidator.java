package dev.verity.internal.constraint;

import jakarta.validation.constraints.Pattern.Flag;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import org.jspecify.annotations.Nullable;

/**
 * Checks Hibernate Validator's URL: text is empty or what java.net takes for a URL, of a certain protocol, host and port if
 * wanted, and matches the regular expression, if any.
 */
final class NetUrlValidator extends TextValidator {
    private static final String ANYTHING = ".*";

    private String protocol = "";
    private String host = "";
    private int port = -1;
    private @Nullable RegularExpression expression;

    @Override
    void initialize(NamedAttributes attributes) {
        protocol = attributes.text("protocol");
        host = attributes.text("host");
        port = attributes.integer("port");
        String regexp = attributes.text("regexp");
        Flag[] flags = attributes.get("flags", Flag[].class);
        boolean unrestricted = ANYTHING.equals(regexp) && flags.length == 0;
        expression = unrestricted ? null : RegularExpression.compile(attributes.constraint(), regexp, flags);
    }

    @Override
    boolean accepts(CharSequence text) {
        return (expression == null || expression.matches(text)) && (text.length() == 0 || isWanted(text));
    }

    private boolean isWanted(CharSequence text) {
        URL url;
        try {
            url = new URI(text.toString()).toURL();
        } catch (URISyntaxException | MalformedURLException | IllegalArgumentException noUrl) {
            return false;
        }
        return (protocol.isEmpty() || protocol.equals(url.getProtocol()))
                && (host.isEmpty() || host.equals(url.getHost()))
                && (port == -1 || port == url.getPort());
    }
}
