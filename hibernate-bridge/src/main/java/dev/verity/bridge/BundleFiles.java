package dev.verity.bridge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLConnection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.jspecify.annotations.Nullable;

/** Reads all property files of a bundle that a class loader finds, where the JDK reads only the first. */
public final class BundleFiles {
    private static final Control LOCALE_RULES = Control.getControl(Control.FORMAT_PROPERTIES);

    private BundleFiles() {}

    /** The messages of all files with a bundle's name, those of the more special locale first; null if there is no file. */
    public static @Nullable ResourceBundle all(String name, Locale locale, ClassLoader loader) {
        List<ResourceBundle> bundles = new ArrayList<>();
        for (Locale candidate : LOCALE_RULES.getCandidateLocales(name, locale)) {
            String bundle = LOCALE_RULES.toBundleName(name, candidate);
            read(LOCALE_RULES.toResourceName(bundle, "properties"), loader, bundles);
        }
        return bundles.isEmpty() ? null : new ChainedBundle(bundles);
    }

    private static void read(String file, ClassLoader loader, List<ResourceBundle> bundles) {
        try {
            for (URL url : Collections.list(loader.getResources(file))) {
                URLConnection connection = url.openConnection();
                connection.setUseCaches(false);
                try (InputStream stream = connection.getInputStream()) {
                    bundles.add(new PropertyResourceBundle(stream));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The message bundle " + file + " cannot be read.", e);
        }
    }
}
