package dev.verity.internal.shadow;

import dev.verity.internal.runtime.Options;
import dev.verity.validator.PropertyNodeNameProvider;
import jakarta.validation.Configuration;
import jakarta.validation.ValidatorContext;
import java.lang.reflect.Proxy;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Sets in Hibernate Validator what is set in Verity beyond the specification; by name, without a link to it. Another provider, or
 * another version, keeps what it has.
 */
final class HibernateOptions {
    private static final String PACKAGE = "org.hibernate.validator.";
    private static final String CONFIGURATION = PACKAGE + "BaseHibernateValidatorConfiguration";
    private static final String CONTEXT = PACKAGE + "HibernateValidatorContext";
    private static final String NODE_NAMES = PACKAGE + "spi.nodenameprovider.PropertyNodeNameProvider";
    private static final String PROPERTY = PACKAGE + "spi.nodenameprovider.JavaBeanProperty";

    private HibernateOptions() {}

    /** What properties cannot say. */
    static void set(Configuration<?> configuration, Options options) {
        try {
            Class<?> type = find(CONFIGURATION, configuration);
            if (type.isInstance(configuration)) {
                setPayload(type, configuration, options);
                PropertyNodeNameProvider names = options.nodeNames();
                if (names != null) {
                    Class<?> contract = find(NODE_NAMES, configuration);
                    type.getMethod("propertyNodeNameProvider", contract)
                            .invoke(configuration, nodeNames(contract, find(PROPERTY, configuration), names));
                }
            }
        } catch (ReflectiveOperationException | LinkageError e) {
            // It keeps its own.
        }
    }

    /** What may differ from the factory. */
    static void set(ValidatorContext context, Options options) {
        try {
            Class<?> type = find(CONTEXT, context);
            if (type.isInstance(context)) {
                type.getMethod("failFast", boolean.class).invoke(context, options.failFast());
                type.getMethod("failFastOnPropertyViolation", boolean.class)
                        .invoke(context, options.failFastOnPropertyViolation());
                type.getMethod("temporalValidationTolerance", Duration.class)
                        .invoke(context, options.temporalValidationTolerance());
                setPayload(type, context, options);
            }
        } catch (ReflectiveOperationException | LinkageError e) {
            // It keeps those of its factory.
        }
    }

    /** It refuses null. */
    private static void setPayload(Class<?> type, Object target, Options options) throws ReflectiveOperationException {
        Object payload = options.constraintValidatorPayload();
        if (payload != null) {
            type.getMethod("constraintValidatorPayload", Object.class).invoke(target, payload);
        }
    }

    private static Object nodeNames(Class<?> contract, Class<?> property, PropertyNodeNameProvider names) {
        return Proxy.newProxyInstance(
                contract.getClassLoader(),
                new Class<?>[] {contract},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getName" -> nodeName(property, arguments[0], names);
                    case "hashCode" -> names.hashCode();
                    case "equals" -> proxy == arguments[0];
                    default -> names.toString();
                });
    }

    private static @Nullable Object nodeName(Class<?> type, Object property, PropertyNodeNameProvider names)
            throws ReflectiveOperationException {
        if (!type.isInstance(property)) {
            return property.getClass().getMethod("getName").invoke(property);
        }
        return names.nodeName(
                (Class<?>) get(type, "getDeclaringClass", property), (String) get(type, "getName", property), (String)
                        get(type, "getMemberName", property));
    }

    private static Object get(Class<?> type, String getter, Object property) throws ReflectiveOperationException {
        return type.getMethod(getter).invoke(property);
    }

    private static Class<?> find(String name, Object beside) throws ClassNotFoundException {
        return Class.forName(name, false, beside.getClass().getClassLoader());
    }
}
