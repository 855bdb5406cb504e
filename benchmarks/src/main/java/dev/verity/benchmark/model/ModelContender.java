package dev.verity.benchmark.model;

import dev.verity.benchmark.model.user.AvajeModel;
import dev.verity.benchmark.model.user.Databind3Model;
import dev.verity.benchmark.model.user.DatabindModel;
import dev.verity.benchmark.model.user.HandModel;
import dev.verity.benchmark.model.user.ModelOperations;
import dev.verity.benchmark.model.user.VerityCompiledModel;
import dev.verity.benchmark.model.user.VerityInterpretedModel;

/** Who takes part on the JVM, in the order of the table. */
public enum ModelContender {
    HAND("by hand, on jackson-core", HandModel.class),
    VERITY_COMPILED("Verity, compiled", VerityCompiledModel.class),
    VERITY_INTERPRETED("Verity, interpreted", VerityInterpretedModel.class),
    DATABIND("Jackson 2 databind + Hibernate Validator", DatabindModel.class),
    DATABIND_3("Jackson 3 databind + Hibernate Validator", Databind3Model.class),
    AVAJE("Avaje Jsonb + Avaje Validator", AvajeModel.class);

    private final String title;
    private final Class<? extends ModelOperations<?>> operations;

    ModelContender(String title, Class<? extends ModelOperations<?>> operations) {
        this.title = title;
        this.operations = operations;
    }

    /** What a reader calls it. */
    public String title() {
        return title;
    }

    /** Its name in those of results and in the expression that says what to measure. */
    public String id() {
        return operations.getSimpleName();
    }

    /** Whether it can do a workload. */
    public boolean canDo(ModelWorkload workload) {
        return this != AVAJE || workload != ModelWorkload.DICT;
    }

    /** Whether it tells which field is not of its type. */
    boolean namesFieldsOfOtherType() {
        return this != AVAJE;
    }

    /** Makes its operations, for users of a class that only they know. */
    @SuppressWarnings("unchecked")
    public ModelOperations<Object> operations() {
        try {
            return (ModelOperations<Object>) operations.getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(title + " cannot be made ready", e);
        }
    }
}
