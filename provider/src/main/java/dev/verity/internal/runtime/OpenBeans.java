package dev.verity.internal.runtime;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The beans that are being validated on the current path, each with its plan, compared by identity.
 *
 * <p>Beans are entered and left like a stack. The interpreter enters each bean and leaves it. Compiled code knows how deep it
 * is and places a bean only when it goes on to another; it leaves none, and what lies above its depth is outdated.
 *
 * <p>Short paths are searched one by one; long ones are also hashed, so that a deep graph takes linear time. The hash table
 * probes linearly: since the bean entered last leaves first, its place can be emptied without breaking the chain of any
 * other. Nothing is allocated but by growth. Not thread-safe.
 */
public final class OpenBeans {
    private static final int SEARCHED = 16;

    private @Nullable Object[] beans = new @Nullable Object[SEARCHED];
    private @Nullable GroupedPlan[] plans = new @Nullable GroupedPlan[SEARCHED];
    private int size;

    /** Places of beans, plus one, at their identity hash; empty while there are fewer than {@link #SEARCHED}. */
    private int[] table = new int[0];

    /** Adds a bean with a plan; false if it is open already for some of the plan's groups, as {@link #groups} tells. */
    public boolean enter(Object bean, GroupedPlan plan) {
        if (!Collections.disjoint(groups(bean), plan.validatedGroups())) {
            return false;
        }
        push(bean, plan);
        return true;
    }

    /** Puts a bean at a depth, that is with as many beans above it on the path; all below it were put before. */
    public void place(int depth, Object bean, GroupedPlan plan) {
        if (depth >= size || beans[depth] != bean || plans[depth] != plan) {
            cut(depth);
            push(bean, plan);
        }
    }

    /** Forgets all beans but the first ones. */
    public void cut(int depth) {
        while (size > depth) {
            leave();
        }
    }

    /** The depth of a bean among the first ones, or -1 if it is not there. */
    int find(Object bean, int depth) {
        if (depth > SEARCHED) {
            return findHashed(bean, depth);
        }
        for (int place = depth - 1; place >= 0; place--) {
            if (beans[place] == bean) {
                return place;
            }
        }
        return -1;
    }

    /** The plan of the bean at a depth. */
    @Nullable
    GroupedPlan plan(int depth) {
        return plans[depth];
    }

    private void push(Object bean, GroupedPlan plan) {
        if (size == beans.length) {
            beans = Arrays.copyOf(beans, size * 2);
            plans = Arrays.copyOf(plans, size * 2);
        }
        beans[size] = bean;
        plans[size] = plan;
        size++;
        if (size >= SEARCHED) {
            addToTable();
        }
    }

    private int findHashed(Object bean, int depth) {
        for (int at = start(bean); table[at] != 0; at = next(at)) {
            int place = table[at] - 1;
            if (place < depth && beans[place] == bean) {
                return place;
            }
        }
        return -1;
    }

    /** The groups that a bean is open for, those validated by earlier passes over it included. */
    public Set<Class<?>> groups(Object bean) {
        return size < SEARCHED ? searchedGroups(bean) : hashedGroups(bean);
    }

    /** Removes the bean that was entered last. */
    public void leave() {
        if (size >= SEARCHED) {
            removeFromTable(size - 1);
        }
        if (size == SEARCHED) {
            for (int place = size - 2; place >= 0; place--) {
                removeFromTable(place);
            }
        }
        size--;
        beans[size] = null;
        plans[size] = null;
    }

    private Set<Class<?>> searchedGroups(Object bean) {
        Set<Class<?>> groups = Set.of();
        for (int place = 0; place < size; place++) {
            if (beans[place] == bean) {
                groups = union(groups, plans[place]);
            }
        }
        return groups;
    }

    private Set<Class<?>> hashedGroups(Object bean) {
        Set<Class<?>> groups = Set.of();
        for (int at = start(bean); table[at] != 0; at = next(at)) {
            int place = table[at] - 1;
            if (beans[place] == bean) {
                groups = union(groups, plans[place]);
            }
        }
        return groups;
    }

    private static Set<Class<?>> union(Set<Class<?>> groups, @Nullable GroupedPlan plan) {
        Set<Class<?>> more = plan == null ? Set.of() : plan.validatedGroups();
        if (groups.isEmpty()) {
            return more;
        }
        Set<Class<?>> union = new HashSet<>(groups);
        union.addAll(more);
        return union;
    }

    private void addToTable() {
        boolean isTooSmall = size * 2 > table.length;
        if (isTooSmall) {
            table = new int[Integer.highestOneBit(size) * 8];
        }
        for (int place = isTooSmall || size == SEARCHED ? 0 : size - 1; place < size; place++) {
            put(place);
        }
    }

    private void put(int place) {
        int at = start(beans[place]);
        while (table[at] != 0) {
            at = next(at);
        }
        table[at] = place + 1;
    }

    private void removeFromTable(int place) {
        int at = start(beans[place]);
        while (table[at] != place + 1) {
            at = next(at);
        }
        table[at] = 0;
    }

    private int start(@Nullable Object bean) {
        int hash = System.identityHashCode(bean) * 0x9E3779B9;
        return hash >>> 1 & table.length - 1;
    }

    private int next(int at) {
        return at + 1 & table.length - 1;
    }
}
