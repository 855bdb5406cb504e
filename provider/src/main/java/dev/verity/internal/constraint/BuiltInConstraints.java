package dev.verity.internal.constraint;

import jakarta.validation.Constraint;
import java.lang.annotation.Annotation;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The constraints that the specification defines (Jakarta Validation 3.1, chapter 8), Verity's own, and how each is checked.
 * Thread-safe; nothing is loaded for constraints that nobody uses.
 */
public final class BuiltInConstraints {
    private static final BuiltInConstraints DEFAULT = new BuiltInConstraints(BuiltInOptions.DEFAULT);
    private static final String PACKAGE = "jakarta.validation.constraints";
    private static final Set<String> NAMES = Set.of(
            "AssertFalse",
            "AssertTrue",
            "DecimalMax",
            "DecimalMin",
            "Digits",
            "Email",
            "Future",
            "FutureOrPresent",
            "Max",
            "Min",
            "Negative",
            "NegativeOrZero",
            "NotBlank",
            "NotEmpty",
            "NotNull",
            "Null",
            "Past",
            "PastOrPresent",
            "Pattern",
            "Positive",
            "PositiveOrZero",
            "Size");

    private static final String OWN_PACKAGE = "dev.verity.constraints";
    private static final Set<String> OWN_NAMES = Set.of("CodePointSize", "MultipleOf", "OneOf", "UniqueItems", "Url");

    private final BuiltInOptions options;
    private final Map<Class<? extends Annotation>, BuiltIn> known = new ConcurrentHashMap<>();

    private BuiltInConstraints(BuiltInOptions options) {
        this.options = options;
    }

    /** The built-in constraints under the given options. */
    public static BuiltInConstraints with(BuiltInOptions options) {
        return options.temporalTolerance().isZero() ? DEFAULT : new BuiltInConstraints(options);
    }

    /** True for the constraints of the API itself and of Verity, which are told by where they come from. */
    static boolean isBuiltIn(Class<? extends Annotation> type) {
        return switch (type.getPackageName()) {
            case PACKAGE ->
                NAMES.contains(type.getSimpleName()) && type.getClassLoader() == Constraint.class.getClassLoader();
            case OWN_PACKAGE ->
                OWN_NAMES.contains(type.getSimpleName())
                        && type.getClassLoader() == BuiltInConstraints.class.getClassLoader();
            default -> false;
        };
    }

    /** The built-in constraint of that annotation type, or null if it is not a built-in one. */
    public @Nullable BuiltIn find(Class<? extends Annotation> constraint) {
        BuiltIn builtIn = known.get(constraint);
        if (builtIn == null && isBuiltIn(constraint)) {
            builtIn = new BuiltIn(constraint, options);
            known.put(constraint, builtIn);
        }
        return builtIn;
    }
}
