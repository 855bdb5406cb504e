package dev.verity.bridge;

import jakarta.validation.ValidationException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.spi.messageinterpolation.LocaleResolver;
import org.hibernate.validator.spi.nodenameprovider.PropertyNodeNameProvider;
import org.hibernate.validator.spi.properties.GetterPropertySelectionStrategy;
import org.hibernate.validator.spi.scripting.ScriptEvaluatorFactory;
import org.jspecify.annotations.Nullable;

/**
 * Settings whose property names a class: of a contract of Hibernate Validator, which Verity itself does not know.
 *
 * <p>What the application sets by a call wins over its properties, and those win over validation.xml.
 */
final class NamedSettings {
    private static final Map<String, Class<?>> CONTRACTS = Map.of(
            HibernateValidatorConfiguration.SCRIPT_EVALUATOR_FACTORY_CLASSNAME, ScriptEvaluatorFactory.class,
            HibernateValidatorConfiguration.GETTER_PROPERTY_SELECTION_STRATEGY_CLASSNAME,
                    GetterPropertySelectionStrategy.class,
            HibernateValidatorConfiguration.PROPERTY_NODE_NAME_PROVIDER_CLASSNAME, PropertyNodeNameProvider.class,
            HibernateValidatorConfiguration.LOCALE_RESOLVER_CLASSNAME, LocaleResolver.class);

    private final HibernateConfiguration configuration;
    private final Map<String, String> names = new HashMap<>();
    private final Set<String> set = new HashSet<>();
    private boolean ignoreFile;
    private @Nullable ClassLoader classLoader;

    NamedSettings(HibernateConfiguration configuration) {
        this.configuration = configuration;
    }

    /** Takes notice that a setting is set by a call. */
    void set(String property) {
        set.add(property);
    }

    void ignoreFile() {
        ignoreFile = true;
    }

    void classLoader(ClassLoader loader) {
        classLoader = loader;
    }

    /** Keeps a property if it names a class of a contract of Hibernate Validator; otherwise it is Verity's. */
    boolean keep(String property, @Nullable String value) {
        if (value == null || contract(property, value) == null) {
            names.remove(property);
            return false;
        }
        names.put(property, value);
        return true;
    }

    /** Makes what properties name and sets it. */
    void apply() {
        if (!ignoreFile) {
            configuration.getBootstrapConfiguration().getProperties().forEach(this::keepIfUnnamed);
        }
        for (Map.Entry<String, String> named : names.entrySet()) {
            if (set.add(named.getKey())) {
                use(make(named.getKey(), named.getValue()));
            }
        }
    }

    private void keepIfUnnamed(String property, String value) {
        if (!names.containsKey(property)) {
            keep(property, value);
        }
    }

    private void use(Object component) {
        if (component instanceof ScriptEvaluatorFactory scripts) {
            configuration.scriptEvaluatorFactory(scripts);
        } else if (component instanceof GetterPropertySelectionStrategy getters) {
            configuration.getterPropertySelectionStrategy(getters);
        } else if (component instanceof PropertyNodeNameProvider nodeNames) {
            configuration.propertyNodeNameProvider(nodeNames);
        } else if (component instanceof LocaleResolver locales) {
            configuration.localeResolver(locales);
        }
    }

    private Object make(String property, String className) {
        try {
            Class<?> type = contract(property, className);
            if (type != null) {
                return type.getConstructor().newInstance();
            }
        } catch (ReflectiveOperationException e) {
            throw unusable(property, className, e);
        }
        throw unusable(property, className, null);
    }

    private static ValidationException unusable(String property, String className, @Nullable Exception cause) {
        return new ValidationException(
                "The property " + property + " names " + className
                        + ", which cannot be made: it needs a public constructor without parameters.",
                cause);
    }

    /** The named class if the property asks for a contract of Hibernate Validator and the class implements it. */
    private @Nullable Class<?> contract(String property, String className) {
        Class<?> contract = CONTRACTS.get(property);
        Class<?> type = contract == null ? null : find(className.strip());
        return contract == null || type == null || !contract.isAssignableFrom(type) ? null : type;
    }

    private @Nullable Class<?> find(String className) {
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        for (ClassLoader loader :
                new @Nullable ClassLoader[] {classLoader, context, getClass().getClassLoader()}) {
            Class<?> type = loader == null ? null : find(className, loader);
            if (type != null) {
                return type;
            }
        }
        return null;
    }

    private static @Nullable Class<?> find(String className, ClassLoader loader) {
        try {
            return Class.forName(className, false, loader);
        } catch (ClassNotFoundException e) {
            return null;
        }
    }
}
