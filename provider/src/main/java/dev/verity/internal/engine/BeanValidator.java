package dev.verity.internal.engine;

import dev.verity.internal.path.PropertyPath;
import dev.verity.internal.plan.GroupProgram;
import dev.verity.internal.plan.GroupResolver;
import dev.verity.internal.plan.PlanListing;
import dev.verity.internal.runtime.Call;
import dev.verity.internal.runtime.Environment;
import dev.verity.internal.runtime.Failure;
import dev.verity.validator.EngineMode;
import dev.verity.validator.PlanListings;
import dev.verity.validator.PlanSummary;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.executable.ExecutableValidator;
import jakarta.validation.metadata.BeanDescriptor;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Validates beans by their plans (specification 6.1.1). Thread-safe. */
public final class BeanValidator implements Validator, PlanListings {
    private final Routines routines;
    private final Engine engine;
    private final GroupResolver groups;
    private final DescriptorStore descriptors;
    private final ExecutableValidator executables;
    private final PlansMade plans;

    public BeanValidator(
            Environment environment,
            Routines routines,
            GroupResolver groups,
            DescriptorStore descriptors,
            PlansMade plans) {
        this.routines = routines;
        this.engine = new Engine(environment);
        this.groups = groups;
        this.descriptors = descriptors;
        this.executables = new CallValidator(engine, routines, groups);
        this.plans = plans;
    }

    /** Forgets all classes, when the factory is closed; what is asked for afterwards is found out again. */
    public void forget() {
        routines.clear();
        descriptors.clear();
    }

    @Override
    public <T> Set<ConstraintViolation<T>> validate(T object, Class<?>... requested) {
        Arguments.require(object, "object to validate");
        return validate(object, program(requested));
    }

    /** Apart, so that callers with a groups array of their own need not allocate it. */
    private <T> Set<ConstraintViolation<T>> validate(T object, GroupProgram program) {
        ProgramRoutine routine = routines.bean(object.getClass(), program);
        Failure found = routine == null ? null : routine.check(object, object, null);
        return found == null ? Set.of() : engine.violations(found, PropertyPath.empty(), Target.bean(object));
    }

    @Override
    public <T> Set<ConstraintViolation<T>> validateProperty(T object, String propertyName, Class<?>... requested) {
        Arguments.require(object, "object to validate");
        PropertyPath path = PropertyPath.parse(propertyName);
        GroupProgram program = program(requested);
        PropertyNavigation.Place place = new PropertyNavigation(routines).find(object, path, propertyName);
        Object bean = place.bean();
        Call call = engine.call(object.getClass()).at(place.path());
        Failure found =
                routines.property(bean.getClass(), place.property(), program).check(bean, bean, call);
        return engine.violations(found, place.path(), Target.bean(object));
    }

    @Override
    public <T> Set<ConstraintViolation<T>> validateValue(
            Class<T> beanType, String propertyName, @Nullable Object value, Class<?>... requested) {
        Arguments.require(beanType, "bean type");
        PropertyPath path = PropertyPath.parse(propertyName);
        GroupProgram program = program(requested);
        PropertyNavigation.TypedPlace place = new PropertyNavigation(routines).find(beanType, path, propertyName);
        Call call = engine.call(beanType).at(place.path());
        Failure found =
                routines.propertyValue(place.bean(), place.property(), program).check(value, null, call);
        return engine.violations(found, place.path(), Target.beanClass(beanType));
    }

    @Override
    public BeanDescriptor getConstraintsForClass(Class<?> type) {
        Arguments.require(type, "class");
        return descriptors.of(type);
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        if (type.isInstance(this)) {
            return type.cast(this);
        }
        throw new ValidationException("The Validator cannot be unwrapped to " + type.getName() + ". Supported is "
                + PlanListings.class.getName() + ".");
    }

    @Override
    public ExecutableValidator forExecutables() {
        return executables;
    }

    @Override
    public String explain(Class<?> type, Class<?>... requested) {
        Arguments.require(type, "class");
        return PlanListing.of(
                program(requested),
                pass -> routines.bean(type, pass).decided(null, null).plan(),
                plan -> routines.executions(type, plan));
    }

    @Override
    public List<PlanSummary> plans() {
        return plans.summaries();
    }

    @Override
    public EngineMode engine() {
        return engine.environment().engine();
    }

    private GroupProgram program(Class<?>[] requested) {
        Arguments.require(requested, "groups");
        return groups.request(requested);
    }
}
