package dev.verity.internal.metadata;

import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.util.List;

/**
 * A method, together with those it overrides or implements, or a constructor.
 *
 * @param executable the most specific one
 * @param parameters one entry per parameter, in order
 * @param crossParameterConstraints the constraints on all parameters together
 * @param returnValue what is declared on the return value, or on the object that a constructor makes
 */
public record ExecutableMetadata(
        Executable executable,
        List<ParameterMetadata> parameters,
        List<ConstraintMetadata> crossParameterConstraints,
        ValueMetadata returnValue) {
    public ExecutableMetadata {
        parameters = List.copyOf(parameters);
        crossParameterConstraints = List.copyOf(crossParameterConstraints);
    }

    public boolean isMethod() {
        return executable instanceof Method;
    }

    public boolean hasConstrainedParameters() {
        if (!crossParameterConstraints.isEmpty()) {
            return true;
        }
        for (ParameterMetadata parameter : parameters) {
            if (parameter.value().isConstrained()) {
                return true;
            }
        }
        return false;
    }

    public boolean hasConstrainedReturnValue() {
        return returnValue.isConstrained();
    }

    public boolean isConstrained() {
        return hasConstrainedParameters() || hasConstrainedReturnValue();
    }
}
