package dev.verity.bridge;

import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Several bundles as one: the first that has a message wins. */
public final class ChainedBundle extends ResourceBundle {
    private final List<ResourceBundle> bundles;

    /** The bundles as one. */
    public ChainedBundle(List<ResourceBundle> bundles) {
        this.bundles = List.copyOf(bundles);
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        for (ResourceBundle bundle : bundles) {
            if (bundle.containsKey(key)) {
                return bundle.getObject(key);
            }
        }
        return null;
    }

    @Override
    protected Set<String> handleKeySet() {
        Set<String> keys = new LinkedHashSet<>();
        for (ResourceBundle bundle : bundles) {
            keys.addAll(bundle.keySet());
        }
        return keys;
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(handleKeySet());
    }
}
