package dev.verity.internal.codec;

/** Gives what runs a plan. Thread-safe. */
public interface CodeSource {
    /** The code for a plan, which may be replaced later. */
    ObjectCode code(ModelPlan plan);
}
