package dev.verity.internal.message;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verity.LogRecorder;
import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MissingExpressionLanguageTest {

    @ParameterizedTest
    @ValueSource(strings = {"expressly", "jakarta.el-api"})
    void leavesExpressionsInMessagesAndWarnsOnce(String missing) throws Exception {
        try (LogRecorder log = new LogRecorder();
                URLClassLoader loader =
                        new URLClassLoader(classPathWithout(missing), ClassLoader.getPlatformClassLoader())) {
            List<?> messages = (List<?>) ((Supplier<?>) loader.loadClass(WithoutExpressionLanguage.class.getName())
                            .getConstructor()
                            .newInstance())
                    .get();

            assertThat((Object) messages).isEqualTo(List.of("must be greater than 5", "a ${1+1} 5", "b ${2+2} 5"));
            assertThat(log.messages())
                    .containsExactly(
                            "WARNING A message contains the expression ${1+1}, but no implementation of Jakarta"
                                    + " Expression Language was found, so expressions stay in messages as text. Add"
                                    + " org.glassfish.expressly:expressly to the class path or use message parameters only.");
        }
    }

    private static URL[] classPathWithout(String missing) throws MalformedURLException {
        List<URL> urls = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            Path path = Path.of(entry);
            if (!path.getFileName().toString().startsWith(missing)) {
                urls.add(path.toUri().toURL());
            }
        }
        return urls.toArray(URL[]::new);
    }
}
