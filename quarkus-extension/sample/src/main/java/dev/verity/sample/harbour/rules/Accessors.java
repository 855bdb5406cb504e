package dev.verity.sample.harbour.rules;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.hibernate.validator.spi.properties.ConstrainableExecutable;
import org.hibernate.validator.spi.properties.GetterPropertySelectionStrategy;

/** Methods that begin with {@code has} tell of properties too. */
@ApplicationScoped
class Accessors implements GetterPropertySelectionStrategy {
    private static final List<String> PREFIXES = List.of("get", "is", "has");

    @Override
    public Optional<String> getProperty(ConstrainableExecutable method) {
        if (method.getParameterTypes().length > 0 || method.getReturnType() == void.class) {
            return Optional.empty();
        }
        return PREFIXES.stream()
                .filter(prefix -> method.getName().startsWith(prefix)
                        && method.getName().length() > prefix.length()
                        && Character.isUpperCase(method.getName().charAt(prefix.length())))
                .map(prefix -> property(method.getName().substring(prefix.length())))
                .findFirst();
    }

    @Override
    public List<String> getGetterMethodNameCandidates(String property) {
        return PREFIXES.stream()
                .map(prefix -> prefix + Character.toUpperCase(property.charAt(0)) + property.substring(1))
                .toList();
    }

    private static String property(String name) {
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
