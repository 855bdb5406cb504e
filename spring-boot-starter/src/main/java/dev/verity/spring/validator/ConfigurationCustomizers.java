package dev.verity.spring.validator;

import jakarta.validation.Configuration;
import java.lang.reflect.Method;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.util.ClassUtils;
import org.springframework.util.ReflectionUtils;

/**
 * The application's beans of Spring Boot's type ValidationConfigurationCustomizer, which each line of Spring Boot has in another
 * package.
 */
final class ConfigurationCustomizers {
    private static final String[] TYPES = {
        "org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer",
        "org.springframework.boot.autoconfigure.validation.ValidationConfigurationCustomizer"
    };

    private final ApplicationContext context;

    ConfigurationCustomizers(ApplicationContext context) {
        this.context = context;
    }

    /** Lets them have their say, in their order. */
    void customize(Configuration<?> configuration) {
        Class<?> type = type(context.getClassLoader());
        if (type == null) {
            return;
        }
        Iterator<?> customizers = context.getBeanProvider(type).orderedStream().iterator();
        while (customizers.hasNext()) {
            Method customize = ClassUtils.getMethod(type, "customize", Configuration.class);
            ReflectionUtils.invokeMethod(customize, customizers.next(), configuration);
        }
    }

    private static @Nullable Class<?> type(@Nullable ClassLoader loader) {
        for (String name : TYPES) {
            if (ClassUtils.isPresent(name, loader)) {
                return ClassUtils.resolveClassName(name, loader);
            }
        }
        return null;
    }
}
