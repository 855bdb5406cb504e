package dev.verity.spring.aot;

import dev.verity.model.DefaultFactory;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.util.ReflectionUtils;

/** The classes that annotations name, for Verity to make an object of. */
final class NamedByAnnotation {
    private static final Set<String> SEQUENCE_PROVIDERS =
            Set.of("dev.verity.validator.GroupSequenceProvider", "org.hibernate.validator.group.GroupSequenceProvider");

    private NamedByAnnotation() {}

    /** What decides the Default group of a class by its objects. */
    static List<Class<?>> sequenceProviders(Class<?> type) {
        List<Class<?>> named = new ArrayList<>();
        for (Annotation annotation : type.getDeclaredAnnotations()) {
            if (SEQUENCE_PROVIDERS.contains(annotation.annotationType().getName())
                    && AnnotationUtils.getValue(annotation) instanceof Class<?> provider) {
                named.add(provider);
            }
        }
        return named;
    }

    /** What makes the defaults of a model's fields. */
    static List<Class<?>> defaultFactories(Class<?> model) {
        List<Class<?>> named = new ArrayList<>();
        ReflectionUtils.doWithFields(model, field -> {
            DefaultFactory factory = field.getAnnotation(DefaultFactory.class);
            if (factory != null) {
                named.add(factory.value());
            }
        });
        return named;
    }
}
