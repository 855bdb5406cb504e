package dev.verity.internal.message;

import java.util.Map;

/** Reads the messages of one bundle file or class, the locale being part of its name. */
@FunctionalInterface
interface BundleReader {

    /** The messages by key; none if there is no such bundle. */
    Map<String, String> read(ClassLoader loader, String bundleName);
}
