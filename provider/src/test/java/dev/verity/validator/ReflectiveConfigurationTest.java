package dev.verity.validator;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Configuration;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.net.URL;
import java.net.URLClassLoader;
import org.junit.jupiter.api.Test;

/** Frameworks know the method of a configuration, but not its type. */
class ReflectiveConfigurationTest {
    @Test
    void takesAClassLoaderByReflection() throws Exception {
        for (Configuration<?> configuration : new Configuration<?>[] {
            Validation.byProvider(VerityValidator.class).configure(),
            Validation.byDefaultProvider().configure()
        }) {
            try (URLClassLoader loader =
                    new URLClassLoader(new URL[0], getClass().getClassLoader())) {
                Object answer = configuration
                        .getClass()
                        .getMethod("externalClassLoader", ClassLoader.class)
                        .invoke(configuration, loader);

                assertThat(answer).isSameAs(configuration);
                try (ValidatorFactory factory = configuration.buildValidatorFactory()) {
                    assertThat(factory.getValidator()).isNotNull();
                }
            }
        }
    }
}
