package dev.verity.internal.bootstrap;

import dev.verity.mapping.ConstraintMappingContributor;
import jakarta.validation.ValidationException;
import java.lang.System.Logger.Level;
import java.lang.reflect.Constructor;
import java.net.URL;
import org.jspecify.annotations.Nullable;

/**
 * The jar that offers the API of Hibernate Validator on Verity.
 *
 * <p>Where it lies beside Hibernate Validator itself, the order of the class path decides of which jar a class is taken. The bridge
 * refuses that if its classes come first; it has no say if they do not, but Verity has, as one of the providers that are listed.
 */
final class HibernateBridge {
    private static final String CONTRIBUTOR = "dev.verity.bridge.BridgedContributor";
    private static final String MARK = "META-INF/verity/hibernate-bridge";
    private static final String SHARED = "org/hibernate/validator/HibernateValidator.class";
    private static final String REAL = "org/hibernate/validator/internal/engine/ValidatorImpl.class";
    private static boolean looked;

    private HibernateBridge() {}

    /** Warns once where both are found. */
    static synchronized void warnOfDouble() {
        ClassLoader loader = HibernateBridge.class.getClassLoader();
        if (loader == null || looked) {
            return;
        }
        looked = true;
        URL bridge = loader.getResource(MARK);
        URL real = bridge == null ? null : loader.getResource(REAL);
        if (real != null && !isHidden(real, bridge, loader)) {
            System.getLogger("dev.verity.validator")
                    .log(
                            Level.WARNING,
                            "Hibernate Validator (" + jar(real) + ") and Verity's bridge that replaces it ("
                                    + jar(bridge)
                                    + ") are both on the class path. Remove one of them: exclude"
                                    + " org.hibernate.validator:hibernate-validator to use Verity, or"
                                    + " dev.verity:verity-hibernate-bridge to keep Hibernate Validator.");
        }
    }

    /**
     * Whether the bridge hides Hibernate Validator, which only a parent has, from an application that looks into its own jars first:
     * Quarkus tests run so.
     */
    private static boolean isHidden(URL real, URL bridge, ClassLoader loader) {
        ClassLoader parent = loader.getParent();
        URL shared = loader.getResource(SHARED);
        return parent != null
                && shared != null
                && place(shared, SHARED).equals(place(bridge, MARK))
                && isSame(real, parent.getResource(REAL));
    }

    private static boolean isSame(URL one, @Nullable URL other) {
        return other != null && one.toString().equals(other.toString());
    }

    private static String place(URL resource, String name) {
        String url = resource.toString();
        return url.substring(0, url.length() - name.length());
    }

    /**
     * A contributor of Hibernate Validator's contract as one of ours.
     *
     * @param type the class of the contributor
     * @return null if it is of another contract, or the bridge is not there
     */
    static @Nullable ConstraintMappingContributor contributor(Class<?> type, ComponentSource components) {
        try {
            Constructor<?> adapter = Class.forName(CONTRIBUTOR).getConstructors()[0];
            return adapter.getParameterTypes()[0].isAssignableFrom(type)
                    ? (ConstraintMappingContributor) adapter.newInstance(components.make(type))
                    : null;
        } catch (ClassNotFoundException e) {
            return null;
        } catch (ReflectiveOperationException e) {
            throw new ValidationException("Verity's bridge does not fit: use it in the same version as Verity.", e);
        }
    }

    private static String jar(URL resource) {
        String url = resource.toString();
        int end = url.indexOf("!/");
        return end < 0 ? url : url.substring(url.startsWith("jar:") ? 4 : 0, end);
    }
}
