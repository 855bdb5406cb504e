package dev.verity.internal.message;

import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;

/** The default messages that Verity and others ship, found in their class path entries. */
final class ShippedMessages {
    static final String BUNDLE = "dev.verity.validator.ValidationMessages";

    private ShippedMessages() {}

    /** The texts of the file without a locale. */
    static Map<String, String> english() {
        return BundleReaders.own(ClassLoaders.OWN, BUNDLE);
    }

    /** The keys that a translation has to have: all but the other names for keys. */
    static Set<String> translatedKeys() {
        Set<String> keys = new TreeSet<>(english().keySet());
        keys.removeIf(key -> key.startsWith("org."));
        return keys;
    }

    /** The texts for a locale, those of the file without a locale left out. */
    static Map<String, String> translations(Locale locale) {
        NamedBundle bundle = new NamedBundle(
                BUNDLE, (loader, name) -> name.equals(BUNDLE) ? Map.of() : BundleReaders.own(loader, name));
        return bundle.messages(ClassLoaders.OWN, locale);
    }

    /** The locales that Verity has a file for. */
    static Set<Locale> locales() {
        return locales(files(TemplateInterpolator.class).stream());
    }

    /** The locales that Hibernate Validator has a file for. */
    static Set<Locale> hibernateLocales() {
        return locales(files(HibernateValidator.class).stream().filter(name -> !name.contains("/cfg/")));
    }

    /** The default message keys of the constraint annotations below a package of Verity. */
    static Set<String> keysOfVerity() {
        return messageKeys(TemplateInterpolator.class, "dev/verity/constraints/");
    }

    /** The default message keys of Hibernate Validator's constraint annotations. */
    static Set<String> keysOfHibernateValidator() {
        return messageKeys(HibernateValidator.class, "org/hibernate/validator/constraints/");
    }

    /** The default message keys of the specification's constraint annotations. */
    static Set<String> keysOfJakarta() {
        return messageKeys(NotNull.class, "jakarta/validation/constraints/");
    }

    private static Set<Locale> locales(Stream<String> files) {
        String prefix = "ValidationMessages_";
        String suffix = ".properties";
        return files.filter(name -> name.contains("/validator/" + prefix) && name.endsWith(suffix))
                .map(name ->
                        name.substring(name.lastIndexOf(prefix) + prefix.length(), name.length() - suffix.length()))
                .map(name -> Locale.forLanguageTag(name.replace('_', '-')))
                .collect(Collectors.toSet());
    }

    private static Set<String> messageKeys(Class<?> neighbour, String folder) {
        Set<String> keys = new TreeSet<>();
        for (String file : files(neighbour)) {
            if (file.startsWith(folder) && file.endsWith(".class")) {
                Class<?> type = load(file.substring(0, file.length() - ".class".length()));
                keys.addAll(messageKeys(type));
            }
        }
        return keys;
    }

    private static Class<?> load(String file) {
        try {
            return Class.forName(file.replace('/', '.'), false, ShippedMessages.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> messageKeys(Class<?> type) {
        if (!type.isAnnotation()) {
            return List.of();
        }
        return Stream.of(type.getDeclaredMethods())
                .filter(method -> method.getName().equals("message"))
                .map(Method::getDefaultValue)
                .map(template -> ((String) template).substring(1, ((String) template).length() - 1))
                .toList();
    }

    /** The files in the jar or folder that has a class. */
    private static List<String> files(Class<?> type) {
        try {
            URI location =
                    type.getProtectionDomain().getCodeSource().getLocation().toURI();
            Path path = Path.of(location);
            return Files.isDirectory(path) ? filesInFolder(path) : filesInJar(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> filesInFolder(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .toList();
        }
    }

    private static List<String> filesInJar(Path path) throws IOException {
        try (JarFile jar = new JarFile(path.toFile())) {
            return jar.stream().map(JarEntry::getName).toList();
        }
    }
}
