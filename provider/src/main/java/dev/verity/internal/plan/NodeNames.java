package dev.verity.internal.plan;

import dev.verity.internal.metadata.PropertyMetadata;
import dev.verity.validator.PropertyNodeNameProvider;
import jakarta.validation.ValidationException;
import org.jspecify.annotations.Nullable;

/**
 * What properties are called in paths.
 *
 * @param provider gives the names, or null for those of Java
 */
record NodeNames(@Nullable PropertyNodeNameProvider provider) {
    /**
     * The name of a property of a bean class.
     *
     * @throws ValidationException if the provider gives none
     */
    String of(Class<?> bean, PropertyMetadata property) {
        return provider == null ? property.name() : given(provider, bean, property);
    }

    private static String given(PropertyNodeNameProvider asked, Class<?> bean, PropertyMetadata property) {
        String name = ask(asked, bean, property);
        if (name == null || name.isEmpty()) {
            throw new ValidationException(
                    "PropertyNodeNameProvider " + asked.getClass().getName() + " gave no name for "
                            + inWords(bean, property) + ". Let it give the name in Java where it knows no other.");
        }
        return name;
    }

    private static @Nullable String ask(PropertyNodeNameProvider asked, Class<?> bean, PropertyMetadata property) {
        try {
            return asked.nodeName(
                    bean,
                    property.member().getDeclaringClass(),
                    property.name(),
                    property.member().getName());
        } catch (ValidationException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new ValidationException(
                    "PropertyNodeNameProvider " + asked.getClass().getName() + " threw "
                            + e.getClass().getName() + " for " + inWords(bean, property)
                            + ". Let it give the name in Java where it knows no other.",
                    e);
        }
    }

    private static String inWords(Class<?> bean, PropertyMetadata property) {
        return "property " + property.name() + " of " + bean.getName();
    }
}
