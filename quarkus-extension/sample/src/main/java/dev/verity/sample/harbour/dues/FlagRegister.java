package dev.verity.sample.harbour.dues;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** The flags that the harbour knows. */
@ApplicationScoped
public class FlagRegister {
    private final Set<String> flags = Set.of("DE", "FR", "NO");

    boolean knows(String flag) {
        return flags.contains(flag);
    }
}
