package dev.verity.internal.bootstrap;

import dev.verity.internal.engine.PlansMade;
import dev.verity.internal.model.ModelTypes;
import dev.verity.internal.observation.Listeners;
import dev.verity.internal.plan.GroupResolver;
import dev.verity.internal.plan.MetadataStore;
import dev.verity.internal.plan.SharedData;
import dev.verity.internal.runtime.Environment;
import dev.verity.internal.runtime.Options;
import jakarta.validation.Validator;
import org.jspecify.annotations.Nullable;

/** The model types of one factory, and the Validator that checks them. */
final class FactoryModels {
    private final Environment environment;
    private final GroupResolver groups;
    private final SharedData shared;
    private final PlansMade plans;
    private final ModelTypes types;
    private ValidatorScope.@Nullable Opened opened;

    private FactoryModels(
            Environment environment,
            MetadataStore metadata,
            GroupResolver groups,
            SharedData shared,
            PlansMade plans,
            @Nullable Listeners listeners) {
        this.environment = environment;
        this.groups = groups;
        this.shared = shared;
        this.plans = plans;
        this.types = new ModelTypes(
                metadata, this::validator, environment.messageInterpolator(), environment.engine(), listeners);
    }

    /** Makes them; they report all errors, even where the factory stops at the first, and have aliases for names. */
    static FactoryModels open(
            Environment environment,
            MetadataStore metadata,
            GroupResolver groups,
            SharedData shared,
            PlansMade plans,
            @Nullable Listeners listeners) {
        Options options = environment.options().withFailFast(false, false).withJavaNames();
        return new FactoryModels(environment.with(options), metadata, groups, shared, plans, listeners);
    }

    ModelTypes types() {
        return types;
    }

    void close() {
        types.clear();
        if (opened != null) {
            opened.scope().close();
        }
    }

    private Validator validator(MetadataStore metadata) {
        ValidatorScope.Opened made = ValidatorScope.open(environment, metadata, groups, shared, plans);
        opened = made;
        return made.validator();
    }
}
