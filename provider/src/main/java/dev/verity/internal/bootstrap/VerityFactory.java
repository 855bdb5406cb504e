package dev.verity.internal.bootstrap;

import dev.verity.internal.engine.KernelPreparer;
import dev.verity.internal.engine.PlansMade;
import dev.verity.internal.hibernate.HibernateTypes;
import dev.verity.internal.hibernate.HibernateViews;
import dev.verity.internal.metadata.ExecutableRules;
import dev.verity.internal.metadata.Getters;
import dev.verity.internal.observation.Listeners;
import dev.verity.internal.plan.CheckedMetadata;
import dev.verity.internal.plan.GroupResolver;
import dev.verity.internal.plan.MetadataStore;
import dev.verity.internal.plan.Planner;
import dev.verity.internal.plan.SharedData;
import dev.verity.internal.plan.ValidatorInstances;
import dev.verity.internal.runtime.Environment;
import dev.verity.internal.runtime.Options;
import dev.verity.internal.shadow.Shadowing;
import dev.verity.model.Models;
import dev.verity.validator.GetterPropertySelectionStrategy;
import dev.verity.validator.KernelPreparation;
import dev.verity.validator.PropertyNodeNameProvider;
import dev.verity.validator.ScriptEvaluatorFactory;
import dev.verity.validator.VerityValidatorContext;
import dev.verity.validator.VerityValidatorFactory;
import jakarta.validation.ClockProvider;
import jakarta.validation.ConstraintValidatorFactory;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.ParameterNameProvider;
import jakarta.validation.TraversableResolver;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The ValidatorFactory (specification 6.5.1). Thread-safe. */
final class VerityFactory implements VerityValidatorFactory {
    private final Environment environment;
    private final ExecutableRules rules;
    private final MetadataStores stores;
    private final MetadataStore metadata;
    private final GroupResolver groups = new GroupResolver();
    private final SharedData shared;
    private final PlansMade plans = new PlansMade();
    private final ValidatorScope.Opened own;
    /** Who is told of calls to the Validators, or null. */
    private final @Nullable Listeners listeners;
    /** What runs beside the Validators, or null. */
    private final @Nullable Shadowing shadow;

    private final Validator validator;
    /** Of the environments that contexts have made. */
    private final Map<ScopeKey, ValidatorScope> scopes = new HashMap<>();

    private volatile boolean closed;

    /** Made when it is first asked for. */
    private @Nullable FactoryModels models;

    VerityFactory(
            Environment environment,
            ExecutableRules rules,
            MetadataStores stores,
            @Nullable Listeners listeners,
            @Nullable Shadowing shadow) {
        this.environment = environment;
        this.rules = rules;
        this.stores = stores;
        this.metadata = stores.own(rules, environment.options());
        this.shared = new SharedData(environment.options().initializationData());
        this.own = ValidatorScope.open(environment, metadata, groups, shared, plans);
        this.listeners = listeners;
        this.shadow = shadow;
        Validator observed = observed(own.validator());
        this.validator = shadow == null ? observed : shadow.beside(observed);
    }

    /** The Validator of an environment and rules, shared by equal ones as long as anybody uses it. */
    Validator validator(Environment of, ExecutableRules by) {
        requireOpen();
        ScopeKey key = new ScopeKey(of, by);
        if (key.equals(new ScopeKey(environment, rules))) {
            return validator;
        }
        Validator made = observed(scoped(key));
        return shadow == null ? made : shadow.beside(made, environment, of);
    }

    private Validator observed(Validator made) {
        return listeners == null ? made : listeners.observed(made);
    }

    private Validator scoped(ScopeKey key) {
        synchronized (scopes) {
            closeUnused();
            ValidatorScope known = scopes.get(key);
            Validator inUse = known == null ? null : known.validator();
            return inUse == null ? open(key) : inUse;
        }
    }

    private Validator open(ScopeKey key) {
        ValidatorScope.Opened opened = ValidatorScope.open(key.environment(), metadata(key), groups, shared, plans);
        scopes.put(key, opened.scope());
        return opened.validator();
    }

    private MetadataStore metadata(ScopeKey key) {
        Options options = key.environment().options();
        boolean isOwn = key.rules().equals(rules)
                && MetadataStores.builtIns(options).equals(MetadataStores.builtIns(environment.options()));
        return isOwn ? metadata : stores.other(key.rules(), options);
    }

    @Override
    public Validator getValidator() {
        requireOpen();
        return validator;
    }

    @Override
    public VerityValidatorContext usingContext() {
        requireOpen();
        return new FactoryContext(this, environment, rules);
    }

    @Override
    public Duration getTemporalValidationTolerance() {
        return environment.options().temporalValidationTolerance();
    }

    @Override
    public ScriptEvaluatorFactory getScriptEvaluatorFactory() {
        return environment.options().evaluators();
    }

    @Override
    public GetterPropertySelectionStrategy getGetterPropertySelectionStrategy() {
        return Getters.by(environment.options().getters()).strategy();
    }

    @Override
    public PropertyNodeNameProvider getPropertyNodeNameProvider() {
        PropertyNodeNameProvider configured = environment.options().nodeNames();
        return configured == null ? new JavaNames() : configured;
    }

    @Override
    public MessageInterpolator getMessageInterpolator() {
        return environment.messageInterpolator();
    }

    @Override
    public TraversableResolver getTraversableResolver() {
        return environment.traversableResolver();
    }

    @Override
    public ConstraintValidatorFactory getConstraintValidatorFactory() {
        return environment.constraintValidatorFactory();
    }

    @Override
    public ParameterNameProvider getParameterNameProvider() {
        return environment.parameterNameProvider();
    }

    @Override
    public ClockProvider getClockProvider() {
        return environment.clockProvider();
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        if (type.isInstance(this)) {
            return type.cast(this);
        }
        if (type == Models.class) {
            return type.cast(models());
        }
        if (type == KernelPreparation.class) {
            return type.cast(preparation());
        }
        if (HibernateTypes.isOne(type)) {
            return HibernateViews.of(this, type);
        }
        throw new ValidationException("The ValidatorFactory cannot be unwrapped to " + type.getName() + ".");
    }

    @Override
    public void close() {
        closed = true;
        if (shadow != null) {
            shadow.close();
        }
        own.scope().close();
        closeModels();
        synchronized (scopes) {
            for (ValidatorScope scope : scopes.values()) {
                scope.close();
            }
            scopes.clear();
        }
        stores.clear();
        shared.clear();
    }

    private KernelPreparation preparation() {
        requireOpen();
        Environment blind = environment.with(new NoValidators());
        CheckedMetadata checked = new CheckedMetadata(blind, groups, metadata);
        Planner planner = new Planner(blind, groups, new ValidatorInstances(blind, shared), checked);
        return new KernelPreparer(blind, planner, checked, groups);
    }

    private synchronized Models models() {
        requireOpen();
        if (models == null) {
            models = FactoryModels.open(environment, metadata, groups, shared, plans, listeners);
        }
        return models.types();
    }

    private synchronized void closeModels() {
        if (models != null) {
            models.close();
        }
    }

    private void closeUnused() {
        scopes.values().removeIf(scope -> {
            boolean unused = scope.validator() == null;
            if (unused) {
                scope.close();
            }
            return unused;
        });
    }

    private void requireOpen() {
        if (closed) {
            throw new IllegalStateException("The ValidatorFactory is closed. Build another one.");
        }
    }
}
