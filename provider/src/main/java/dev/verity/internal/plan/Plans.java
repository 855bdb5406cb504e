package dev.verity.internal.plan;

import dev.verity.internal.metadata.BeanMetadata;
import dev.verity.internal.metadata.ExecutableMetadata;
import dev.verity.internal.metadata.Signature;
import dev.verity.internal.runtime.Environment;
import jakarta.validation.ParameterNameProvider;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The plans of one environment, made at first use and held by the classes that they are for. Thread-safe. */
public final class Plans {
    private final Planner planner;
    private final MetadataStore metadata;
    private final ParameterNameProvider parameterNames;
    private final ClassValue<Map<Object, Plan>> plans = new ClassValue<>() {
        @Override
        protected Map<Object, Plan> computeValue(Class<?> type) {
            return new ConcurrentHashMap<>();
        }
    };

    public Plans(Environment environment, GroupResolver groups, ValidatorInstances validators, MetadataStore metadata) {
        this.planner = new Planner(environment, groups, validators, metadata);
        this.metadata = metadata;
        this.parameterNames = environment.parameterNameProvider();
    }

    public BeanMetadata metadata(Class<?> type) {
        return metadata.of(type);
    }

    public Plan bean(Class<?> type, GroupSet groups) {
        return plan(type, groups, () -> planner.bean(metadata.of(type), groups));
    }

    public Plan property(Class<?> type, String name, GroupSet groups) {
        return plan(type, new PropertyKey(name, groups), () -> planner.property(metadata.of(type), name, groups));
    }

    public Plan parameters(Class<?> type, Executable executable, GroupSet groups) {
        return plan(type, new ExecutableKey(executable, true, groups), () -> {
            ExecutableMetadata found = executable(type, executable);
            List<String> names = names(executable);
            return found == null
                    ? nothing(executable, groups)
                    : planner.parameters(metadata.of(type), found, names, groups);
        });
    }

    public Plan returnValue(Class<?> type, Executable executable, GroupSet groups) {
        return plan(type, new ExecutableKey(executable, false, groups), () -> {
            ExecutableMetadata found = executable(type, executable);
            return found == null ? nothing(executable, groups) : planner.returnValue(metadata.of(type), found, groups);
        });
    }

    /** The names that the ParameterNameProvider gives. */
    public List<String> names(Executable executable) {
        return executable instanceof Method method
                ? parameterNames.getParameterNames(method)
                : parameterNames.getParameterNames((Constructor<?>) executable);
    }

    private Plan plan(Class<?> type, Object key, Supplier<Plan> maker) {
        Map<Object, Plan> known = plans.get(type);
        Plan plan = known.get(key);
        if (plan == null) {
            plan = maker.get();
            known.putIfAbsent(key, plan);
        }
        return plan;
    }

    private @Nullable ExecutableMetadata executable(Class<?> type, Executable executable) {
        return metadata.of(type).executables().get(Signature.of(executable));
    }

    private static Plan nothing(Executable executable, GroupSet groups) {
        return new Plan(executable.toString(), groups, List.of(), 0, false);
    }

    private record PropertyKey(String name, GroupSet groups) {}

    private record ExecutableKey(Executable executable, boolean parameters, GroupSet groups) {}
}
