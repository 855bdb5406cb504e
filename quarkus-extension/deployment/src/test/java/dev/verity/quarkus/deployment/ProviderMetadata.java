package dev.verity.quarkus.deployment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the provider's jar tells native images of itself, which the provider's own tests keep complete. */
record ProviderMetadata(List<String> types, List<String> globs) {
    private static final String FILE = "META-INF/native-image/dev.verity/verity-validator/reachability-metadata.json";

    static ProviderMetadata read() {
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(FILE)) {
            String json = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return new ProviderMetadata(values("type", json), values("glob", json));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean has(String kind, String name) {
        return kind.equals("file") ? hasFile(name) : types.contains(name);
    }

    private boolean hasFile(String name) {
        String path = name.startsWith("/") ? name.substring(1) : name;
        return globs.stream()
                .anyMatch(glob -> path.matches(glob.replace(".", "\\.").replace("*", "[^/]*")));
    }

    private static List<String> values(String key, String json) {
        List<String> values = new ArrayList<>();
        for (Matcher found = Pattern.compile("\"" + key + "\": \"([^\"]+)\"").matcher(json); found.find(); ) {
            values.add(found.group(1));
        }
        return values;
    }
}
