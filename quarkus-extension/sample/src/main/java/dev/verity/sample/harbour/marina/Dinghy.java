package dev.verity.sample.harbour.marina;

import jakarta.validation.constraints.AssertTrue;

/** What one rows ashore with. */
public class Dinghy {
    public boolean oars;

    @AssertTrue
    public boolean hasOars() {
        return oars;
    }
}
