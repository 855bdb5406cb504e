package dev.verity.differential;

/** A generated bean: its label tells it from others of its class, in reports as in the verdicts of {@link Consistent}. */
public interface Named {
    String label();
}
