package dev.verity.sample.harbour.arrival;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.Max;

/** Those who guide ships in, never more than two at a time. */
@ApplicationScoped
public class Pilots {
    public Uni<String> guide(@Max(2) int ships) {
        return Uni.createFrom().item("guided " + ships);
    }
}
