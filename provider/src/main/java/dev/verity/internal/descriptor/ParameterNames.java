package dev.verity.internal.descriptor;

import jakarta.validation.ParameterNameProvider;
import jakarta.validation.ValidationException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.util.List;

/** The names that a ParameterNameProvider gives, its failures turned into the specification's exception. */
record ParameterNames(ParameterNameProvider provider) {

    List<String> of(Executable executable) {
        List<String> names = ask(executable);
        if (names == null || names.size() != executable.getParameterCount()) {
            throw new ValidationException(("ParameterNameProvider %s gave the names %s for %s, which has %d parameters."
                            + " Give one for each.")
                    .formatted(provider.getClass().getName(), names, executable, executable.getParameterCount()));
        }
        return names;
    }

    private List<String> ask(Executable executable) {
        try {
            return executable instanceof Method method
                    ? provider.getParameterNames(method)
                    : provider.getParameterNames((Constructor<?>) executable);
        } catch (RuntimeException e) {
            throw new ValidationException(
                    "ParameterNameProvider %s failed for %s."
                            .formatted(provider.getClass().getName(), executable),
                    e);
        }
    }
}
