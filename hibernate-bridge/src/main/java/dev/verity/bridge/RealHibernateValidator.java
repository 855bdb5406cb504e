package dev.verity.bridge;

import jakarta.validation.ValidationException;
import java.security.CodeSource;
import org.hibernate.validator.HibernateValidator;
import org.jspecify.annotations.Nullable;

/** The jar that this one stands in for: where both serve one application, chance decides of which jar a class is taken. */
public final class RealHibernateValidator {
    /** A class of which the bridge has no counterpart. */
    private static final String MARK = "org.hibernate.validator.internal.engine.ValidatorImpl";

    private RealHibernateValidator() {}

    /**
     * Fails if Hibernate Validator is found beside the bridge.
     *
     * @throws ValidationException that tells which jar to remove
     */
    public static void refuse() {
        refuseIn(HibernateValidator.class.getClassLoader());
    }

    /** Fails if the class loader itself has Hibernate Validator; what its parents have is the business of a server. */
    static void refuseIn(ClassLoader loader) {
        Class<?> real = find(loader);
        if (real != null && real.getClassLoader() == loader) {
            throw new ValidationException("Hibernate Validator (" + place(real)
                    + ") and Verity's bridge that replaces it ("
                    + place(HibernateValidator.class) + ") are both on the class path. Remove one of them: exclude"
                    + " org.hibernate.validator:hibernate-validator to use Verity, or"
                    + " dev.verity:verity-hibernate-bridge to keep Hibernate Validator.");
        }
    }

    private static @Nullable Class<?> find(ClassLoader loader) {
        try {
            return Class.forName(MARK, false, loader);
        } catch (ClassNotFoundException e) {
            return null;
        }
    }

    private static String place(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        return source == null ? "unknown place" : String.valueOf(source.getLocation());
    }
}
