package dev.verity.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verity.validator.VerityValidator;
import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.hibernate.validator.HibernateValidator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Applications with Hibernate Validator before the bridge. */
class BothJarsTest {
    private static final Path REAL = Path.of(System.getProperty("verity.bridge.oracle"));

    private final Logger logger = Logger.getLogger("dev.verity.validator");
    private final List<String> warnings = new ArrayList<>();
    private final Handler recorder = new Handler() {
        @Override
        public void publish(LogRecord record) {
            warnings.add(record.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        logger.addHandler(recorder);
        logger.setUseParentHandlers(false);
    }

    @AfterEach
    void listenNoMore() {
        logger.removeHandler(recorder);
        logger.setUseParentHandlers(true);
    }

    @Test
    void verityWarnsOnce() throws Exception {
        try (URLClassLoader application = new URLClassLoader(
                urls(REAL + File.pathSeparator + classPath()), ClassLoader.getPlatformClassLoader())) {
            Class<?> provider = application.loadClass(VerityValidator.class.getName());
            provider.getConstructor().newInstance();
            provider.getConstructor().newInstance();
        }

        assertThat(warnings)
                .containsExactly(
                        "Hibernate Validator (" + REAL.toUri().toURL() + ") and Verity's bridge that replaces it ("
                                + HibernateValidator.class
                                        .getProtectionDomain()
                                        .getCodeSource()
                                        .getLocation()
                                + "META-INF/verity/hibernate-bridge) are both on the class path. Remove one of them: exclude"
                                + " org.hibernate.validator:hibernate-validator to use Verity, or"
                                + " dev.verity:verity-hibernate-bridge to keep Hibernate Validator.");
    }

    @Test
    void verityIsSilentWhereTheBridgeHidesAJarOfAParent() throws Exception {
        try (URLClassLoader server = new URLClassLoader(urls(REAL.toString()), ClassLoader.getPlatformClassLoader());
                URLClassLoader application = new OwnJarsFirst(urls(classPath()), server)) {
            application
                    .loadClass(VerityValidator.class.getName())
                    .getConstructor()
                    .newInstance();
        }

        assertThat(warnings).isEmpty();
    }

    @Test
    void verityWarnsWhereAParentHidesTheBridge() throws Exception {
        try (URLClassLoader server = new URLClassLoader(urls(REAL.toString()), ClassLoader.getPlatformClassLoader());
                URLClassLoader application = new URLClassLoader(urls(classPath()), server)) {
            application
                    .loadClass(VerityValidator.class.getName())
                    .getConstructor()
                    .newInstance();
        }

        assertThat(warnings).hasSize(1);
    }

    @Test
    void verityIsSilentWithoutTheBridge() throws Exception {
        try (URLClassLoader application = new URLClassLoader(
                urls(Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                        .splitAsStream(REAL + File.pathSeparator + classPath())
                        .filter(entry -> !entry.contains("hibernate-bridge") || entry.equals(REAL.toString()))
                        .reduce((all, entry) -> all + File.pathSeparator + entry)
                        .orElseThrow()),
                ClassLoader.getPlatformClassLoader())) {
            application
                    .loadClass(VerityValidator.class.getName())
                    .getConstructor()
                    .newInstance();
        }

        assertThat(warnings).isEmpty();
    }

    private static final class OwnJarsFirst extends URLClassLoader {
        OwnJarsFirst(URL[] jars, ClassLoader parent) {
            super(jars, parent);
        }

        @Override
        public URL getResource(String name) {
            URL own = findResource(name);
            return own == null ? super.getResource(name) : own;
        }
    }

    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    private static URL[] urls(String path) throws MalformedURLException {
        List<URL> urls = new ArrayList<>();
        for (String entry : path.split(Pattern.quote(File.pathSeparator))) {
            urls.add(Path.of(entry).toUri().toURL());
        }
        return urls.toArray(URL[]::new);
    }
}
