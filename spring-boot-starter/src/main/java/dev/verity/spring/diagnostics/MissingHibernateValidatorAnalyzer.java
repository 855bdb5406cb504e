package dev.verity.spring.diagnostics;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.Ordered;

/** Explains that an application still names classes of Hibernate Validator. */
final class MissingHibernateValidatorAnalyzer implements FailureAnalyzer, Ordered {
    private static final String PACKAGE = "org.hibernate.validator.";

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            String missing = missing(each);
            if (missing != null) {
                return new FailureAnalysis(
                        "The application uses the class " + missing
                                + ", which is not there, since Verity is in the place of Hibernate Validator.",
                        wayOut(missing),
                        each);
            }
        }
        return null;
    }

    /** The class of Hibernate Validator that could not be found, or null. */
    private static @Nullable String missing(Throwable failure) {
        if (!(failure instanceof NoClassDefFoundError) && !(failure instanceof ClassNotFoundException)) {
            return null;
        }
        String message = failure.getMessage();
        String name = message == null ? "" : message.replace('/', '.');
        return name.startsWith(PACKAGE) && name.indexOf(' ') < 0 ? name : null;
    }

    private static String wayOut(String missing) {
        return missing.startsWith(PACKAGE + "internal.")
                ? "Use the API of Jakarta Validation, since this class is an internal one of Hibernate Validator."
                : "Add dev.verity:verity-hibernate-bridge, which brings the constraints and interfaces of Hibernate Validator;"
                        + " if it lacks this class, replace its use (docs/migration.md tells by what),"
                        + " or add org.hibernate.validator:hibernate-validator beside Verity.";
    }

    @Override
    public int getOrder() {
        return 0;
    }
}
