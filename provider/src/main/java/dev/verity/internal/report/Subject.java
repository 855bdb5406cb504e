package dev.verity.internal.report;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a constraint is declared on, as far as the violation builder has to know.
 *
 * @param description the constraint and its place for error messages, such as {@code @Consistent on Order#place}
 * @param parameterNames the names of the executable's parameters, only for a cross-parameter constraint
 */
public record Subject(String description, @Nullable Supplier<List<String>> parameterNames) {

    /** The subject of a constraint that is not a cross-parameter constraint. */
    public static Subject of(String description) {
        return new Subject(description, null);
    }

    /** The subject of a cross-parameter constraint; the names are asked for only when a parameter node is added. */
    public static Subject ofCrossParameter(String description, Supplier<List<String>> parameterNames) {
        return new Subject(description, parameterNames);
    }

    boolean isCrossParameter() {
        return parameterNames != null;
    }

    /** The names of the parameters, of a cross-parameter constraint. */
    List<String> names() {
        if (parameterNames == null) {
            throw new IllegalStateException(description + ": the names of parameters were asked for, but only a"
                    + " cross-parameter constraint has parameters.");
        }
        return parameterNames.get();
    }

    /**
     * The name of a parameter.
     *
     * @throws IllegalArgumentException if this is no cross-parameter constraint or the executable has no such parameter
     */
    String parameterName(int index) {
        if (parameterNames == null) {
            throw new IllegalArgumentException(description + ": addParameterNode(" + index + ") was called, but only a"
                    + " cross-parameter constraint may add parameter nodes. Use addPropertyNode or addBeanNode.");
        }
        List<String> names = parameterNames.get();
        if (index < 0 || index >= names.size()) {
            throw new IllegalArgumentException(description + ": addParameterNode(" + index + ") was called, but the"
                    + " parameters are " + names + ". Give an index from 0 to " + (names.size() - 1) + ".");
        }
        return names.get(index);
    }
}
