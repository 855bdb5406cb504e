package dev.verity.internal.engine;

import dev.verity.validator.VerityConfiguration;

/** The engine that a suite is run with; all must behave alike. */
interface SuiteEngine {

    /** A new configuration whose Validators run plans this way. */
    VerityConfiguration configuration();
}
