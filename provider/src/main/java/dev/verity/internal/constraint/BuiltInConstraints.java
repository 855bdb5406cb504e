package dev.verity.internal.constraint;

import dev.verity.internal.type.PerClass;
import java.lang.annotation.Annotation;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The constraints that the specification defines (Jakarta Validation 3.1, chapter 8), Verity's own and those of Hibernate
 * Validator, and how each is checked. Thread-safe; nothing is loaded for constraints that nobody uses.
 */
public final class BuiltInConstraints {
    /** Those that no option changes are the same for all. */
    private static final PerClass<BuiltIn> SHARED = new PerClass<>(new Maker(BuiltInOptions.DEFAULT));

    private final BuiltInOptions options;
    private final PerClass<BuiltIn> known;

    private BuiltInConstraints(BuiltInOptions options) {
        this.options = options;
        this.known = new PerClass<>(new Maker(options));
    }

    /** The built-in constraints under the given options. */
    public static BuiltInConstraints with(BuiltInOptions options) {
        return new BuiltInConstraints(new BuiltInOptions(options.temporalTolerance(), options.evaluators()));
    }

    /** True for the constraints that Verity checks itself. */
    static boolean isBuiltIn(Class<? extends Annotation> type) {
        return BuiltInNames.contain(type);
    }

    /** The built-in constraint of that annotation type, or null if it is not a built-in one. */
    public @Nullable BuiltIn find(Class<? extends Annotation> constraint) {
        if (!isBuiltIn(constraint)) {
            return null;
        }
        return dependsOnOptions(constraint) ? known.get(constraint) : SHARED.get(constraint);
    }

    private boolean dependsOnOptions(Class<? extends Annotation> constraint) {
        return switch (constraint.getSimpleName()) {
            case "Past", "PastOrPresent", "Future", "FutureOrPresent" ->
                !options.temporalTolerance().isZero();
            case "ScriptAssert", "ParameterScriptAssert" -> true;
            default -> false;
        };
    }

    private record Maker(BuiltInOptions options) implements Function<Class<?>, BuiltIn> {
        @Override
        public BuiltIn apply(Class<?> type) {
            return new BuiltIn(type.asSubclass(Annotation.class), options);
        }
    }
}
