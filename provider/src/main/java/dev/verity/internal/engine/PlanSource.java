package dev.verity.internal.engine;

import dev.verity.internal.plan.GroupSet;
import dev.verity.internal.plan.Plan;
import dev.verity.internal.plan.Plans;
import dev.verity.internal.plan.Slot;
import java.lang.reflect.Executable;
import org.jspecify.annotations.Nullable;

/** What a plan is run on, and which plan that is for a set of groups. */
sealed interface PlanSource {
    Plan plan(GroupSet groups);

    /** What slots are read from. */
    @Nullable
    Object source();

    /** The leaf bean of violations at this level. */
    @Nullable
    Object leafBean();

    /** The value of a slot. */
    default @Nullable Object read(Slot slot) {
        return slot.reader().read(source());
    }

    /** A bean. */
    record Bean(Plans plans, Object source) implements PlanSource {
        @Override
        public Plan plan(GroupSet groups) {
            return plans.bean(source.getClass(), groups);
        }

        @Override
        public Object leafBean() {
            return source;
        }
    }

    /** One property of a bean. */
    record Property(Plans plans, Object source, String name) implements PlanSource {
        @Override
        public Plan plan(GroupSet groups) {
            return plans.property(source.getClass(), name, groups);
        }

        @Override
        public Object leafBean() {
            return source;
        }
    }

    /** A value as it would be in a property of a bean class. */
    record PropertyValue(
            Plans plans,
            Class<?> bean,
            String name,
            @Nullable Object value) implements PlanSource {
        @Override
        public Plan plan(GroupSet groups) {
            return plans.property(bean, name, groups);
        }

        @Override
        public @Nullable Object source() {
            return null;
        }

        @Override
        public @Nullable Object leafBean() {
            return null;
        }

        @Override
        public @Nullable Object read(Slot slot) {
            return value;
        }
    }

    /** The arguments of a call. */
    record Arguments(Plans plans, Class<?> bean, @Nullable Object leafBean, Executable executable, Object source)
            implements PlanSource {
        @Override
        public Plan plan(GroupSet groups) {
            return plans.parameters(bean, executable, groups);
        }
    }

    /** What a call returned. */
    record Returned(
            Plans plans,
            Class<?> bean,
            @Nullable Object leafBean,
            Executable executable,
            @Nullable Object source) implements PlanSource {
        @Override
        public Plan plan(GroupSet groups) {
            return plans.returnValue(bean, executable, groups);
        }
    }
}
