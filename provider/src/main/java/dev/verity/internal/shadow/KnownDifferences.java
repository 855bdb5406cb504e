package dev.verity.internal.shadow;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.UnexpectedTypeException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Explains the differences to Hibernate Validator that are known, where it is the other provider. */
final class KnownDifferences {
    private static final String CASCADE =
            "Hibernate Validator follows @Valid on validateProperty, to properties of the same"
                    + " name; Verity does not, as section 6.1.1 of the specification says";
    private static final String ONCE =
            "Hibernate Validator reports equal violations once, as those of a field and its getter";
    private static final String ZERO = "Hibernate Validator takes -0.0 for less than 0";
    private static final String HAS = "Hibernate Validator takes has...() for a getter";
    private static final String GROUPS =
            "perhaps: where several groups are asked for, or a sequence, Verity validates an object that it meets again below"
                    + " itself for the groups that are left only";
    private static final String STACK = "Hibernate Validator recurses, and overflows the stack on deep graphs";

    private static final String OWN = "Hibernate Validator has no ConstraintValidator for constraints of Verity";

    private final boolean isHibernate;

    KnownDifferences(String provider) {
        isHibernate = provider.startsWith("org.hibernate.");
    }

    /** Why results differ, or null if that is not known. */
    @Nullable
    String explain(Site site, Difference difference, Outcome<?> theirs) {
        if (!isHibernate) {
            return null;
        }
        Seen seen = difference.seen();
        if (seen == null) {
            return exception(theirs.thrown());
        }
        return switch (difference.kind()) {
            case MISSING -> missing(site, seen);
            case ADDITIONAL -> additional(site, seen, difference.again());
            default -> null;
        };
    }

    private static @Nullable String exception(@Nullable Throwable thrown) {
        if (thrown instanceof StackOverflowError) {
            return STACK;
        }
        boolean isOurs = thrown instanceof UnexpectedTypeException
                && String.valueOf(thrown.getMessage()).contains("dev.verity.constraints.");
        return isOurs ? OWN : null;
    }

    private static @Nullable String missing(Site site, Seen seen) {
        Path path = seen.violation().getPropertyPath();
        if (site.operation() == Operation.PROPERTY && PathText.properties(path) > depth(site)) {
            return CASCADE;
        }
        if (isNegativeZero(seen.violation().getInvalidValue())) {
            return ZERO;
        }
        return isOfHasMethod(seen.violation()) ? HAS : groups(site, path);
    }

    private static @Nullable String additional(Site site, Seen seen, boolean again) {
        if (again) {
            return ONCE;
        }
        return isNegativeZero(seen.violation().getInvalidValue())
                ? ZERO
                : groups(site, seen.violation().getPropertyPath());
    }

    private static @Nullable String groups(Site site, Path path) {
        return site.groups().size() > 1 && PathText.properties(path) > 1 ? GROUPS : null;
    }

    private static long depth(Site site) {
        return 1 + String.valueOf(site.member()).chars().filter(c -> c == '.').count();
    }

    private static boolean isNegativeZero(@Nullable Object value) {
        return value instanceof Double number && Double.compare(number, -0.0) == 0
                || value instanceof Float single && Float.compare(single, -0.0f) == 0;
    }

    private static boolean isOfHasMethod(ConstraintViolation<?> violation) {
        String property = null;
        for (Path.Node node : violation.getPropertyPath()) {
            property = node.getName() == null ? property : node.getName();
        }
        Object bean = violation.getLeafBean();
        if (bean == null || property == null || property.isEmpty()) {
            return false;
        }
        String name = "has" + property.substring(0, 1).toUpperCase(Locale.ROOT) + property.substring(1);
        try {
            return bean.getClass().getMethod(name).getReturnType() == boolean.class;
        } catch (NoSuchMethodException e) {
            return false;
        }
    }
}
