package dev.verity.internal.metadata;

import dev.verity.validator.GetterPropertySelectionStrategy;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The rule of JavaBeans: {@code getName()}, and {@code isName()} for a boolean, give the property {@code name}. */
final class JavaBeanGetters implements GetterPropertySelectionStrategy {
    @Override
    public @Nullable String property(Method method) {
        Class<?> returned = method.getReturnType();
        if (method.getParameterCount() > 0 || returned == void.class) {
            return null;
        }
        String name = method.getName();
        if (name.startsWith("get") && name.length() > 3) {
            return decapitalize(name.substring(3));
        }
        return name.startsWith("is") && name.length() > 2 && returned == boolean.class
                ? decapitalize(name.substring(2))
                : null;
    }

    @Override
    public List<String> getterNames(String property) {
        String capitalized = property.substring(0, 1).toUpperCase(Locale.ROOT) + property.substring(1);
        return List.of("get" + capitalized, "is" + capitalized);
    }

    /** Makes the first letter small, but leaves {@code URL} as it is: two capitals in the beginning stay. */
    static String decapitalize(String name) {
        boolean acronym =
                name.length() > 1 && Character.isUpperCase(name.charAt(0)) && Character.isUpperCase(name.charAt(1));
        return acronym ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
