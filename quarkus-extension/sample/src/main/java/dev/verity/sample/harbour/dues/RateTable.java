package dev.verity.sample.harbour.dues;

import jakarta.inject.Singleton;

/** What the harbour asks for. */
@Singleton
class RateTable {
    int base() {
        return 10;
    }
}
