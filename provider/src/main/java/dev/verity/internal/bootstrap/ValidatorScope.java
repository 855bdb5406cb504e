package dev.verity.internal.bootstrap;

import dev.verity.internal.engine.BeanValidator;
import dev.verity.internal.engine.DescriptorStore;
import dev.verity.internal.plan.GroupResolver;
import dev.verity.internal.plan.MetadataStore;
import dev.verity.internal.plan.Plans;
import dev.verity.internal.plan.ValidatorInstances;
import dev.verity.internal.runtime.Environment;
import jakarta.validation.Validator;

/** The Validator of one environment with the plans and ConstraintValidators that belong to it. */
final class ValidatorScope {
    private final ValidatorInstances instances;
    private final Validator validator;

    ValidatorScope(Environment environment, MetadataStore metadata, GroupResolver groups) {
        this.instances = new ValidatorInstances(environment.constraintValidatorFactory());
        Plans plans = new Plans(environment, groups, instances, metadata);
        DescriptorStore descriptors = new DescriptorStore(metadata, environment.parameterNameProvider());
        this.validator = new BeanValidator(environment, plans, groups, descriptors);
    }

    Validator validator() {
        return validator;
    }

    void close() {
        instances.release();
    }
}
