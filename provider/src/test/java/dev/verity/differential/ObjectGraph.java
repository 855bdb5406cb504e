package dev.verity.differential;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Beans of a world that refer to each other by chance: with nulls, shared beans and cycles. */
final class ObjectGraph {
    private final Dice dice;
    private final boolean cyclic;
    /** What containers' sizes stay below: the number of paths through a cyclic graph grows fast. */
    private final int size;

    private final List<Object> beans = new ArrayList<>();
    private int filled;

    ObjectGraph(World world, Dice dice, boolean cyclic) {
        this.dice = dice;
        this.cyclic = cyclic;
        this.size = cyclic ? 2 : 3;
        try {
            filled = Integer.MAX_VALUE - 1;
            instantiate(world);
            filled = 0;
            for (; filled < beans.size(); filled++) {
                if (!beans.get(filled).getClass().isRecord()) {
                    fill(beans.get(filled));
                }
            }
            filled = -1;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    <T> T oneOf(List<T> choices) {
        return dice.oneOf(choices);
    }

    List<Object> beans() {
        return beans;
    }

    /** Values for the parameters of an executable. */
    Object[] arguments(Type[] types) {
        Object[] arguments = new Object[types.length];
        for (int index = 0; index < types.length; index++) {
            arguments[index] = value(types[index]);
        }
        return arguments;
    }

    /** A value that a property of a class could have. */
    Object propertyValue(Class<?> type, String property) {
        for (Class<?> each = type; each != null; each = each.getSuperclass()) {
            for (Field field : each.getDeclaredFields()) {
                if (field.getName().equals(property)) {
                    return value(field.getGenericType());
                }
            }
        }
        return null;
    }

    /** A value of a type, at times null. */
    Object value(Type type) {
        if (type instanceof Class<?> c && c.isPrimitive()) {
            return Samples.any(c, dice);
        }
        if (dice.percent(15)) {
            return null;
        }
        if (type instanceof ParameterizedType parameterized) {
            return container((Class<?>) parameterized.getRawType(), parameterized.getActualTypeArguments());
        }
        if (type instanceof GenericArrayType array) {
            return array((Class<?>) ((ParameterizedType) array.getGenericComponentType()).getRawType());
        }
        return simple((Class<?>) type);
    }

    private Object simple(Class<?> type) {
        if (type.isArray()) {
            return array(type.getComponentType());
        }
        if (Samples.has(type)) {
            return Samples.any(type, dice);
        }
        if (type == Object.class) {
            return candidates().stream().limit(dice.below(size)).toList();
        }
        List<Object> fitting = candidates().stream().filter(type::isInstance).toList();
        return fitting.isEmpty() || cyclic && dice.percent(50) ? null : dice.oneOf(fitting);
    }

    /** The beans that the one being filled may refer to: those after it, or all if there may be cycles. */
    private List<Object> candidates() {
        return List.copyOf(cyclic ? beans : beans.subList(Math.min(filled + 1, beans.size()), beans.size()));
    }

    private Object array(Class<?> component) {
        Object array = Array.newInstance(component, dice.below(size));
        for (int index = 0; index < Array.getLength(array); index++) {
            Array.set(array, index, value(component));
        }
        return array;
    }

    private Object container(Class<?> container, Type[] arguments) {
        if (container == Optional.class) {
            return Optional.ofNullable(value(arguments[0]));
        }
        if (container == Box.class) {
            return new Box<>(value(arguments[0]));
        }
        if (container == Glass.class) {
            return new Glass<>(value(arguments[0]));
        }
        return container == Map.class ? map(arguments) : elements(container, arguments[0]);
    }

    private Object elements(Class<?> container, Type element) {
        List<Object> elements = new ArrayList<>();
        for (int count = dice.below(size); count > 0; count--) {
            elements.add(value(element));
        }
        boolean list = container == List.class || container != Set.class && dice.percent(50);
        return list ? elements : new LinkedHashSet<>(elements);
    }

    private Map<Object, Object> map(Type[] arguments) {
        Map<Object, Object> map = new LinkedHashMap<>();
        for (int count = dice.below(size); count > 0; count--) {
            map.put(value(arguments[0]), value(arguments[1]));
        }
        return map;
    }

    private void instantiate(World world) throws ReflectiveOperationException {
        for (Class<?> type : world.types()) {
            if (type.isInterface()) {
                continue;
            }
            for (int count = (cyclic ? 1 : 1 + dice.below(2)); count > 0; count--) {
                String label = type.getSimpleName() + "#" + beans.size();
                beans.add(type.isRecord() ? record(type, label) : bean(type, label));
            }
        }
    }

    private static Object bean(Class<?> type, String label) throws ReflectiveOperationException {
        Object bean = type.getConstructor().newInstance();
        type.getField("label").set(bean, label);
        return bean;
    }

    private Object record(Class<?> type, String label) throws ReflectiveOperationException {
        Constructor<?> constructor = type.getDeclaredConstructors()[0];
        Object[] components = arguments(constructor.getGenericParameterTypes());
        components[0] = label;
        return constructor.newInstance(components);
    }

    private void fill(Object bean) throws ReflectiveOperationException {
        for (Class<?> type = bean.getClass(); type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers()) && !field.getName().equals("label")) {
                    field.setAccessible(true);
                    field.set(bean, value(field.getGenericType()));
                }
            }
        }
    }
}
