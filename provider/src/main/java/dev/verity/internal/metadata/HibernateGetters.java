package dev.verity.internal.metadata;

import dev.verity.validator.GetterPropertySelectionStrategy;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The rule of Hibernate Validator: as JavaBeans, and {@code hasName()} too gives a boolean property {@code name}. */
final class HibernateGetters implements GetterPropertySelectionStrategy {
    private final JavaBeanGetters beans = new JavaBeanGetters();

    @Override
    public @Nullable String property(Method method) {
        String name = method.getName();
        boolean has = name.startsWith("has")
                && name.length() > 3
                && method.getReturnType() == boolean.class
                && method.getParameterCount() == 0;
        return has ? JavaBeanGetters.decapitalize(name.substring(3)) : beans.property(method);
    }

    @Override
    public List<String> getterNames(String property) {
        List<String> names = new ArrayList<>(beans.getterNames(property));
        names.add("has" + property.substring(0, 1).toUpperCase(Locale.ROOT) + property.substring(1));
        return names;
    }
}
