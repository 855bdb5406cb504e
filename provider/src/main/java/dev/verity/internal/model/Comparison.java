package dev.verity.internal.model;

import dev.verity.internal.codec.ModelPlan;
import dev.verity.internal.shape.ModelField;
import dev.verity.model.Model;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Compares objects by their fields. Not thread-safe.
 *
 * <p>Two values that are being compared already are taken for equal, so that objects may contain themselves. What is left to be
 * compared is kept in a list, so that no stack is needed through fields, lists, maps, arrays and Optionals.
 */
final class Comparison {
    /** That of the thread: sets and records come back for the objects in them. */
    private static final ThreadLocal<@Nullable Comparison> CURRENT = new ThreadLocal<>();

    private final Function<Class<?>, ModelPlan> plans;
    private final Set<Pair> begun = new HashSet<>();

    private Comparison(Function<Class<?>, ModelPlan> plans) {
        this.plans = plans;
    }

    /** Two values, each by identity. */
    private record Pair(Object one, Object other) {
        @Override
        public boolean equals(@Nullable Object pair) {
            return pair instanceof Pair same && one == same.one && other == same.other;
        }

        @Override
        public int hashCode() {
            return 31 * System.identityHashCode(one) + System.identityHashCode(other);
        }
    }

    /** True when two objects of one class have equal fields. */
    static boolean areEqual(Function<Class<?>, ModelPlan> plans, ModelPlan plan, Object one, Object other) {
        Comparison current = CURRENT.get();
        if (current != null) {
            return current.compare(plan, one, other);
        }
        Comparison comparison = new Comparison(plans);
        CURRENT.set(comparison);
        try {
            return comparison.compare(plan, one, other);
        } finally {
            CURRENT.remove();
        }
    }

    private boolean compare(ModelPlan plan, Object one, Object other) {
        Run run = new Run();
        boolean equal = run.begin(one, other) || (run.addFields(plan, one, other) && run.isEqual());
        if (!equal) {
            run.made.forEach(begun::remove);
        }
        return equal;
    }

    /** What is left to be compared for one question. */
    private final class Run {
        private final Deque<Pair> left = new ArrayDeque<>();
        private final List<Pair> made = new ArrayList<>();

        /** True if the two are being compared already. */
        boolean begin(Object one, Object other) {
            Pair pair = new Pair(one, other);
            made.add(pair);
            return !begun.add(pair);
        }

        boolean isEqual() {
            Pair next;
            while ((next = left.poll()) != null) {
                if (!areEqual(next.one, next.other)) {
                    return false;
                }
            }
            return true;
        }

        private boolean areEqual(Object one, Object other) {
            if (one instanceof Model && one.getClass() == other.getClass() && isComparedByFields(one.getClass())) {
                return begin(one, other) || addFields(plans.apply(one.getClass()), one, other);
            }
            if (one instanceof List<?> list && other instanceof List<?> otherList) {
                return begin(one, other) || addElements(list, otherList);
            }
            if (one instanceof Map<?, ?> map && other instanceof Map<?, ?> otherMap) {
                return begin(one, other) || addValues(map, otherMap);
            }
            if (one instanceof Optional<?> some && other instanceof Optional<?> otherSome) {
                return add(some.orElse(null), otherSome.orElse(null));
            }
            if (one instanceof Object[] array && other instanceof Object[] otherArray) {
                return begin(one, other) || addElements(Arrays.asList(array), Arrays.asList(otherArray));
            }
            return Objects.deepEquals(one, other);
        }

        boolean addFields(ModelPlan plan, Object one, Object other) {
            for (ModelField field : plan.shape().fields()) {
                if (!add(plan.read(one, field.index()), plan.read(other, field.index()))) {
                    return false;
                }
            }
            return add(plan.extras(one), plan.extras(other));
        }

        private boolean addElements(List<?> one, List<?> other) {
            if (one.size() != other.size()) {
                return false;
            }
            Iterator<?> others = other.iterator();
            for (Object each : one) {
                if (!others.hasNext() || !add(each, others.next())) {
                    return false;
                }
            }
            return true;
        }

        private boolean addValues(Map<?, ?> one, Map<?, ?> other) {
            if (one.size() != other.size()) {
                return false;
            }
            for (Map.Entry<?, ?> entry : one.entrySet()) {
                if (!other.containsKey(entry.getKey()) || !add(entry.getValue(), other.get(entry.getKey()))) {
                    return false;
                }
            }
            return true;
        }

        /** False if two values are known to differ; else they are left to be compared. */
        private boolean add(@Nullable Object one, @Nullable Object other) {
            if (one == other) {
                return true;
            }
            if (one == null || other == null) {
                return false;
            }
            left.push(new Pair(one, other));
            return true;
        }
    }

    private static boolean isComparedByFields(Class<?> type) {
        try {
            return type.getMethod("equals", Object.class).getDeclaringClass() == Model.class;
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
