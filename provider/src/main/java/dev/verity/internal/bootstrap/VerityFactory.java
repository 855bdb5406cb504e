package dev.verity.internal.bootstrap;

import dev.verity.internal.hibernate.HibernateTypes;
import dev.verity.internal.hibernate.HibernateViews;
import dev.verity.internal.plan.GroupResolver;
import dev.verity.internal.plan.MetadataStore;
import dev.verity.internal.plan.SharedData;
import dev.verity.internal.runtime.Environment;
import dev.verity.internal.shadow.Shadowing;
import dev.verity.model.Models;
import jakarta.validation.ClockProvider;
import jakarta.validation.ConstraintValidatorFactory;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.ParameterNameProvider;
import jakarta.validation.TraversableResolver;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorContext;
import jakarta.validation.ValidatorFactory;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The ValidatorFactory (specification 6.5.1). Thread-safe. */
final class VerityFactory implements ValidatorFactory {
    private final Environment environment;
    private final MetadataStore metadata;
    private final GroupResolver groups = new GroupResolver();
    private final SharedData shared;
    private final ValidatorScope.Opened own;
    /** What runs beside the Validators, or null. */
    private final @Nullable Shadowing shadow;

    private final Validator validator;
    /** Of the environments that contexts have made. */
    private final Map<Environment, ValidatorScope> scopes = new HashMap<>();

    private volatile boolean closed;

    /** Made when it is first asked for. */
    private @Nullable FactoryModels models;

    VerityFactory(Environment environment, MetadataStore metadata, @Nullable Shadowing shadow) {
        this.environment = environment;
        this.metadata = metadata;
        this.shared = new SharedData(environment.options().initializationData());
        this.own = ValidatorScope.open(environment, metadata, groups, shared);
        this.shadow = shadow;
        this.validator = shadow == null ? own.validator() : shadow.beside(own.validator());
    }

    /** The Validator of an environment, shared by equal ones as long as anybody uses it. */
    Validator validator(Environment of) {
        requireOpen();
        if (of.equals(environment)) {
            return validator;
        }
        Validator made = scoped(of);
        return shadow == null ? made : shadow.beside(made, environment, of);
    }

    private Validator scoped(Environment of) {
        synchronized (scopes) {
            closeUnused();
            ValidatorScope known = scopes.get(of);
            Validator inUse = known == null ? null : known.validator();
            return inUse == null ? open(of) : inUse;
        }
    }

    private Validator open(Environment of) {
        ValidatorScope.Opened opened = ValidatorScope.open(of, metadata, groups, shared);
        scopes.put(of, opened.scope());
        return opened.validator();
    }

    @Override
    public Validator getValidator() {
        requireOpen();
        return validator;
    }

    @Override
    public ValidatorContext usingContext() {
        requireOpen();
        return new FactoryContext(this, environment);
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
        metadata.clear();
        shared.clear();
    }

    private synchronized Models models() {
        requireOpen();
        if (models == null) {
            models = FactoryModels.open(environment, metadata, groups, shared);
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
