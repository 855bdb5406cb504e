package dev.verity.internal.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ValidationException;
import java.io.InputStream;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ListResourceBundle;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundleReadersTest {

    @TempDir
    Path directory;

    private BundleFolder folder;

    public static final class Words extends ListResourceBundle {
        @Override
        protected Object[][] getContents() {
            return new Object[][] {{"word", "from a class"}, {"number", 1}};
        }
    }

    @BeforeEach
    void createFolder() {
        folder = new BundleFolder(directory);
    }

    @Test
    void readPropertiesAsUtf8() {
        folder.with("words.properties", "word=größer als 5 €");

        assertThat(BundleReaders.first(folder.loader(), "words")).isEqualTo(Map.of("word", "größer als 5 €"));
    }

    @Test
    void readABundleClassWhereThereIsNoFile() {
        assertThat(BundleReaders.first(folder.loader(), Words.class.getName()))
                .isEqualTo(Map.of("word", "from a class"));
    }

    @Test
    void giveNothingForAMissingBundle() {
        assertThat(BundleReaders.first(folder.loader(), "missing")).isEmpty();
        assertThat(BundleReaders.all(folder.loader(), "missing")).isEmpty();
    }

    @Test
    void nameABundleThatCannotBeRead() {
        folder.with("words.properties", "word=\\u12");

        assertThatThrownBy(() -> BundleReaders.first(folder.loader(), "words"))
                .isInstanceOf(ValidationException.class)
                .hasMessage("The message bundle words.properties cannot be read. Correct the file or remove it.");
    }

    @Test
    void askAClassLoaderThatFindsSingleResourcesOnly() {
        ClassLoader files = folder.with("words.properties", "word=one").loader();
        ClassLoader single = new ClassLoader(null) {
            @Override
            public @Nullable InputStream getResourceAsStream(String name) {
                return files.getResourceAsStream(name);
            }
        };

        assertThat(BundleReaders.all(single, "words")).isEqualTo(Map.of("word", "one"));
    }

    @Test
    void aBundleIsReadOncePerLocale() {
        NamedBundle bundle = new NamedBundle("words", BundleReaders::first);
        ClassLoader loader = folder.with("words.properties", "word=one").loader();
        Map<String, String> first = bundle.messages(loader, Locale.ENGLISH);
        folder.with("words.properties", "word=two");

        assertThat(bundle.messages(loader, Locale.ENGLISH)).isSameAs(first).isEqualTo(Map.of("word", "one"));
    }

    @Test
    void aBundleDoesNotKeepAClassLoader() throws InterruptedException {
        NamedBundle bundle = new NamedBundle("words", BundleReaders::first);
        WeakReference<ClassLoader> loader = loaderThatReads(bundle);

        for (int attempt = 0; attempt < 50 && loader.get() != null; attempt++) {
            System.gc();
            Thread.sleep(20);
        }

        assertThat(loader.get()).isNull();
    }

    private WeakReference<ClassLoader> loaderThatReads(NamedBundle bundle) {
        ClassLoader loader = folder.with("words.properties", "word=one").loader();
        assertThat(bundle.messages(loader, Locale.ENGLISH)).isNotEmpty();
        return new WeakReference<>(loader);
    }
}
