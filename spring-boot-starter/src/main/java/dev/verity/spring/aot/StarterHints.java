package dev.verity.spring.aot;

import org.jspecify.annotations.Nullable;
import org.springframework.aot.hint.ExecutableMode;
import org.springframework.aot.hint.ReflectionHints;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.RuntimeHintsRegistrar;
import org.springframework.aot.hint.TypeReference;

/** What the starter itself finds by name. The provider's jar tells native images of the rest. */
final class StarterHints implements RuntimeHintsRegistrar {
    /** The interface lies in another package in each line of Spring Boot. */
    private static final String[] CUSTOMIZERS = {
        "org.springframework.boot.autoconfigure.validation.ValidationConfigurationCustomizer",
        "org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer"
    };

    /** Only asked whether they are there. */
    private static final String[] PRESENCE = {
        "com.fasterxml.jackson.databind.ObjectMapper",
        "jakarta.servlet.http.HttpServletRequest",
        "org.springframework.web.context.request.ServletRequestAttributes",
        "tools.jackson.databind.ObjectMapper",
        "tools.jackson.databind.json.JsonMapper"
    };

    @Override
    public void registerHints(RuntimeHints hints, @Nullable ClassLoader classLoader) {
        ReflectionHints reflection = hints.reflection();
        for (String customizer : CUSTOMIZERS) {
            reflection.registerTypeIfPresent(
                    classLoader,
                    customizer,
                    type -> type.withMethod(
                            "customize",
                            TypeReference.listOf(jakarta.validation.Configuration.class),
                            ExecutableMode.INVOKE));
        }
        for (String name : PRESENCE) {
            reflection.registerTypeIfPresent(classLoader, name);
        }
        hints.resources().registerPattern("META-INF/services/jakarta.validation.spi.ValidationProvider");
    }
}
