package dev.verity.constraints;

/** How a constraint depends on those that it is composed of. */
public enum CompositionType {
    /** At least one of them holds. If none does, all their violations are reported, unless the whole is reported as one. */
    OR,
    /** All of them hold, as Jakarta Validation has it. */
    AND,
    /** None of them holds. The violation is always that of the whole, since its parts have nothing to report. */
    ALL_FALSE
}
