package dev.verity.internal.plan;

import dev.verity.internal.constraint.ConstraintDefinitions;
import dev.verity.internal.constraint.ValidatorOverrides;
import dev.verity.internal.extraction.ValueExtractors;
import dev.verity.internal.metadata.BeanMetadata;
import dev.verity.internal.metadata.ExecutableMetadata;
import dev.verity.internal.metadata.ExecutableRules;
import dev.verity.internal.metadata.MetadataReader;
import dev.verity.internal.metadata.Signature;
import dev.verity.internal.runtime.Environment;
import dev.verity.internal.runtime.Options;
import dev.verity.validator.EngineMode;
import dev.verity.validator.VerityConfiguration;
import dev.verity.validator.VerityValidator;
import jakarta.validation.Validation;
import java.lang.reflect.Executable;
import java.util.List;
import java.util.Map;

/** Makes plans as a factory with the default configuration does. */
public final class Planning {
    private final GroupResolver groups = new GroupResolver();
    private final MetadataStore metadata = new MetadataStore(new MetadataReader(
            new ConstraintDefinitions(ValidatorOverrides.NONE, List::of), List.of(), ExecutableRules.STRICT));
    private final Environment environment;
    private final Planner planner;

    Planning() {
        this(false);
    }

    public Planning(boolean failFast) {
        VerityConfiguration configuration =
                Validation.byProvider(VerityValidator.class).configure();
        this.environment = new Environment(
                configuration.getDefaultMessageInterpolator(),
                configuration.getDefaultTraversableResolver(),
                false,
                configuration.getDefaultConstraintValidatorFactory(),
                configuration.getDefaultParameterNameProvider(),
                configuration.getDefaultClockProvider(),
                ValueExtractors.builtIn(Planning.class.getClassLoader()),
                Options.DEFAULT.withFailFast(failFast, false),
                EngineMode.INTERPRETED);
        this.planner = new Planner(
                environment,
                groups,
                new ValidatorInstances(environment, new SharedData(Map.of())),
                new CheckedMetadata(environment, groups, metadata));
    }

    public Environment environment() {
        return environment;
    }

    BeanMetadata metadata(Class<?> type) {
        return metadata.of(type);
    }

    /** The plan for the first pass of a request. */
    public Plan bean(Class<?> type, Class<?>... requested) {
        return planner.bean(metadata.of(type), firstPass(requested));
    }

    Plan property(Class<?> type, String name) {
        return planner.property(metadata.of(type), name, firstPass());
    }

    public Plan parameters(Executable executable, String... names) {
        return planner.parameters(
                metadata.of(executable.getDeclaringClass()), found(executable), List.of(names), firstPass());
    }

    public Plan returnValue(Executable executable) {
        return planner.returnValue(metadata.of(executable.getDeclaringClass()), found(executable), firstPass());
    }

    private ExecutableMetadata found(Executable executable) {
        return metadata.of(executable.getDeclaringClass()).executables().get(Signature.of(executable));
    }

    private GroupSet firstPass(Class<?>... requested) {
        return groups.request(requested).passes().get(0).groups();
    }
}
