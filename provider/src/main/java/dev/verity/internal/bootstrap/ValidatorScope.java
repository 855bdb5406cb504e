package dev.verity.internal.bootstrap;

import dev.verity.internal.engine.BeanValidator;
import dev.verity.internal.engine.DescriptorStore;
import dev.verity.internal.engine.PlansMade;
import dev.verity.internal.engine.Routines;
import dev.verity.internal.plan.CheckedMetadata;
import dev.verity.internal.plan.GroupResolver;
import dev.verity.internal.plan.MetadataStore;
import dev.verity.internal.plan.Planner;
import dev.verity.internal.plan.SharedData;
import dev.verity.internal.plan.ValidatorInstances;
import dev.verity.internal.runtime.Environment;
import jakarta.validation.Validator;
import java.lang.ref.WeakReference;
import org.jspecify.annotations.Nullable;

/** The Validator of one environment, as long as somebody uses it, and the ConstraintValidators that belong to it. */
final class ValidatorScope {
    private final WeakReference<BeanValidator> validator;
    private final ValidatorInstances instances;

    private ValidatorScope(BeanValidator validator, ValidatorInstances instances) {
        this.validator = new WeakReference<>(validator);
        this.instances = instances;
    }

    /**
     * Makes a Validator, which keeps all that belongs to it.
     *
     * @param plans those of the factory, to which the Validator's are added
     */
    static Opened open(
            Environment environment, MetadataStore store, GroupResolver groups, SharedData shared, PlansMade plans) {
        CheckedMetadata metadata = new CheckedMetadata(environment, groups, store);
        ValidatorInstances instances = new ValidatorInstances(environment, shared);
        Planner planner = new Planner(environment, groups, instances, metadata);
        Routines routines = new Routines(environment, planner, metadata);
        plans.add(routines);
        DescriptorStore descriptors = new DescriptorStore(metadata, environment.parameterNameProvider());
        BeanValidator validator = new BeanValidator(environment, routines, groups, descriptors, plans);
        return new Opened(validator, new ValidatorScope(validator, instances));
    }

    /** A Validator, and its scope, which does not keep it. */
    record Opened(Validator validator, ValidatorScope scope) {}

    /** The Validator, or null if nobody uses it any more. */
    @Nullable
    Validator validator() {
        return validator.get();
    }

    /** Gives the ConstraintValidators back, and lets classes forget the Validator. */
    void close() {
        instances.release();
        BeanValidator inUse = validator.get();
        if (inUse != null) {
            inUse.forget();
        }
    }
}
