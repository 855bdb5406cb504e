package dev.verity.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.hibernate.validator.resourceloading.AggregateResourceBundleLocator;
import org.hibernate.validator.resourceloading.CachingResourceBundleLocator;
import org.hibernate.validator.resourceloading.PlatformResourceBundleLocator;
import org.hibernate.validator.spi.resourceloading.ResourceBundleLocator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResourceBundleLocatorTest {
    @TempDir
    private Path folder;

    private URLClassLoader loader;

    @BeforeEach
    void write() throws Exception {
        write("one/Texts.properties", "a=a1\nb=b1\n");
        write("one/Texts_fr.properties", "a=a1 fr\n");
        write("two/Texts.properties", "b=b2\nc=c2\n");
        write("two/Others.properties", "d=d2\n");
        loader = new URLClassLoader(new URL[] {
            folder.resolve("one").toUri().toURL(), folder.resolve("two").toUri().toURL()
        });
    }

    @AfterEach
    void close() throws Exception {
        loader.close();
    }

    @Test
    void findsTheFirstBundle() {
        ResourceBundle bundle = new PlatformResourceBundleLocator("Texts", loader).getResourceBundle(Locale.FRENCH);

        assertThat(bundle.getString("a")).isEqualTo("a1 fr");
        assertThat(bundle.getString("b")).isEqualTo("b1");
        assertThat(bundle.containsKey("c")).isFalse();
    }

    @Test
    void joinsAllBundlesOfOneName() {
        ResourceBundle bundle = new PlatformResourceBundleLocator("Texts", Set.of(Locale.FRENCH), loader, true)
                .getResourceBundle(Locale.FRENCH);

        assertThat(bundle.getString("a")).isEqualTo("a1 fr");
        assertThat(bundle.getString("b")).isEqualTo("b1");
        assertThat(bundle.getString("c")).isEqualTo("c2");
        assertThat(bundle.keySet()).containsExactlyInAnyOrder("a", "b", "c");
    }

    @Test
    void findsNothingWhereThereIsNothing() {
        assertThat(new PlatformResourceBundleLocator("None").getResourceBundle(Locale.FRENCH))
                .isNull();
        assertThat(new PlatformResourceBundleLocator("None", loader, true).getResourceBundle(Locale.FRENCH))
                .isNull();
        assertThat(new AggregateResourceBundleLocator(List.of("None")).getResourceBundle(Locale.FRENCH))
                .isNull();
    }

    @Test
    void joinsBundlesOfSeveralNames() {
        ResourceBundleLocator delegate = new PlatformResourceBundleLocator("Others", loader);
        ResourceBundle bundle = new AggregateResourceBundleLocator(
                        List.of("Texts"), true, Set.of(Locale.GERMAN), delegate, loader)
                .getResourceBundle(Locale.GERMAN);

        assertThat(bundle.getString("a")).isEqualTo("a1");
        assertThat(bundle.getString("d")).isEqualTo("d2");
    }

    @Test
    void asksOnceForALocale() {
        AtomicInteger asked = new AtomicInteger();
        ResourceBundle texts = new PlatformResourceBundleLocator("Texts", loader).getResourceBundle(Locale.ENGLISH);
        ResourceBundleLocator caching = new CachingResourceBundleLocator(locale -> {
            asked.incrementAndGet();
            return texts;
        });

        assertThat(caching.getResourceBundle(Locale.ENGLISH)).isSameAs(texts);
        assertThat(caching.getResourceBundle(Locale.ENGLISH)).isSameAs(texts);
        assertThat(asked).hasValue(1);
    }

    @Test
    void refusesABundleWithoutName() {
        assertThatThrownBy(() -> new PlatformResourceBundleLocator(null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The name of the bundle must not be null.");
    }

    private void write(String name, String content) throws Exception {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
