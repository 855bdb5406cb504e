package dev.verity.internal.hibernate;

import dev.verity.validator.GetterPropertySelectionStrategy;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hibernate.validator.spi.properties.ConstrainableExecutable;

/** What tells getters: found by the names that getters may have, since only those are known of an executable here. */
record GettersView(GetterPropertySelectionStrategy strategy)
        implements org.hibernate.validator.spi.properties.GetterPropertySelectionStrategy {
    @Override
    public Optional<String> getProperty(ConstrainableExecutable executable) {
        if (executable.getParameterTypes().length > 0 || executable.getReturnType() == void.class) {
            return Optional.empty();
        }
        String name = executable.getName();
        return candidates(name).stream()
                .filter(property -> strategy.getterNames(property).contains(name))
                .findFirst();
    }

    /** The name itself and what follows the first word in it. */
    private static List<String> candidates(String name) {
        for (int i = 1; i < name.length(); i++) {
            if (Character.isUpperCase(name.charAt(i))) {
                String rest = name.substring(i);
                return List.of(rest.substring(0, 1).toLowerCase(Locale.ROOT) + rest.substring(1), rest, name);
            }
        }
        return List.of(name);
    }

    @Override
    public List<String> getGetterMethodNameCandidates(String property) {
        return strategy.getterNames(property);
    }
}
