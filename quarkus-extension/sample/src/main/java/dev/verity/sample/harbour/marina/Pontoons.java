package dev.verity.sample.harbour.marina;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

@ApplicationScoped
public class Pontoons {
    public void moor(@NotNull @Valid Yacht yacht) {
        // nothing but the check
    }
}
