package dev.verity.internal.engine;

import dev.verity.internal.plan.PlannedConstraint;
import dev.verity.internal.report.Report;

/** A constraint that a value did not meet, and what is to be reported of it. */
record Failure(PlannedConstraint constraint, Report report) {}
