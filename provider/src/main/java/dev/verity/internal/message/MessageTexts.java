package dev.verity.internal.message;

import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * The texts that the bundles hold for one locale.
 *
 * @param located the bundle that the user's locator gave
 * @param application the texts of the user and of constraint libraries, by precedence
 * @param provider the provider's texts, by precedence
 */
record MessageTexts(
        @Nullable ResourceBundle located, List<Map<String, String>> application, List<Map<String, String>> provider) {

    private static final String EXCLUSIVE = ".exclusive";

    MessageTexts locatedIn(@Nullable ResourceBundle bundle) {
        return new MessageTexts(bundle, application, provider);
    }

    /**
     * The text for a key, or null if no bundle has one.
     *
     * <p>The provider's bundle has a second text for constraints with {@code inclusive = false}, so that its messages need
     * no expression.
     */
    @Nullable
    String text(String key, Map<String, Object> attributes) {
        String text = located(key);
        if (text == null) {
            text = first(application, key);
        }
        if (text == null && Boolean.FALSE.equals(attributes.get("inclusive"))) {
            text = first(provider, key + EXCLUSIVE);
        }
        return text == null ? first(provider, key) : text;
    }

    private @Nullable String located(String key) {
        return located != null && located.containsKey(key) && located.getObject(key) instanceof String text
                ? text
                : null;
    }

    private static @Nullable String first(List<Map<String, String>> texts, String key) {
        for (Map<String, String> each : texts) {
            String text = each.get(key);
            if (text != null) {
                return text;
            }
        }
        return null;
    }
}
