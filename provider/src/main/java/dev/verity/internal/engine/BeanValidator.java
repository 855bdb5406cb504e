package dev.verity.internal.engine;

import dev.verity.internal.path.PropertyPath;
import dev.verity.internal.plan.GroupProgram;
import dev.verity.internal.plan.GroupResolver;
import dev.verity.internal.plan.PlanListing;
import dev.verity.internal.plan.Plans;
import dev.verity.internal.runtime.Environment;
import dev.verity.validator.PlanListings;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.executable.ExecutableValidator;
import jakarta.validation.metadata.BeanDescriptor;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Validates beans by their plans (specification 6.1.1). Thread-safe. */
public final class BeanValidator implements Validator, PlanListings {
    private final Environment environment;
    private final Plans plans;
    private final GroupResolver groups;
    private final DescriptorStore descriptors;
    private final ExecutableValidator executables;

    public BeanValidator(Environment environment, Plans plans, GroupResolver groups, DescriptorStore descriptors) {
        this.environment = environment;
        this.plans = plans;
        this.groups = groups;
        this.descriptors = descriptors;
        this.executables = new CallValidator(environment, plans, groups);
    }

    @Override
    public <T> Set<ConstraintViolation<T>> validate(T object, Class<?>... requested) {
        Arguments.require(object, "object to validate");
        GroupProgram program = program(requested);
        Run run = new Run(environment, Target.bean(object));
        new Walk(run, plans).run(program, new PlanSource.Bean(plans, object), PropertyPath.empty());
        return run.violations();
    }

    @Override
    public <T> Set<ConstraintViolation<T>> validateProperty(T object, String propertyName, Class<?>... requested) {
        Arguments.require(object, "object to validate");
        PropertyPath path = PropertyPath.parse(propertyName);
        GroupProgram program = program(requested);
        PropertyNavigation.Place place = new PropertyNavigation(plans).find(object, path, propertyName);
        Run run = new Run(environment, Target.bean(object));
        new Walk(run, plans).run(program, new PlanSource.Property(plans, place.bean(), place.property()), place.path());
        return run.violations();
    }

    @Override
    public <T> Set<ConstraintViolation<T>> validateValue(
            Class<T> beanType, String propertyName, @Nullable Object value, Class<?>... requested) {
        Arguments.require(beanType, "bean type");
        PropertyPath path = PropertyPath.parse(propertyName);
        GroupProgram program = program(requested);
        PropertyNavigation.TypedPlace place = new PropertyNavigation(plans).find(beanType, path, propertyName);
        Run run = new Run(environment, Target.beanClass(beanType));
        PlanSource source = new PlanSource.PropertyValue(plans, place.bean(), place.property(), value);
        new Walk(run, plans).run(program, source, place.path());
        return run.violations();
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
        return PlanListing.of(program(requested), pass -> plans.bean(type, pass));
    }

    private GroupProgram program(Class<?>[] requested) {
        Arguments.require(requested, "groups");
        return groups.request(requested);
    }
}
