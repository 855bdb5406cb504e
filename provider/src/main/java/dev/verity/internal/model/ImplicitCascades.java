package dev.verity.internal.model;

import dev.verity.internal.metadata.BeanMetadata;
import dev.verity.internal.metadata.Cascade;
import dev.verity.internal.metadata.ContainerElementMetadata;
import dev.verity.internal.metadata.PropertyMetadata;
import dev.verity.internal.metadata.ValueMetadata;
import dev.verity.internal.shape.ModelField;
import dev.verity.internal.shape.ModelShape;
import dev.verity.internal.shape.Shapes;
import dev.verity.internal.shape.ValueShape;
import dev.verity.internal.type.Generics;
import dev.verity.model.Model;
import java.lang.reflect.Field;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Marks what models hold of other models as cascaded: an object that was made of input is valid with all that it holds. */
final class ImplicitCascades {
    private final Shapes shapes;

    ImplicitCascades(Shapes shapes) {
        this.shapes = shapes;
    }

    /** The metadata of a class, with cascades where fields of a model have none. */
    BeanMetadata with(BeanMetadata metadata) {
        ModelShape shape = shapeOf(metadata.type());
        if (shape == null) {
            return metadata;
        }
        List<PropertyMetadata> properties = new ArrayList<>();
        for (PropertyMetadata property : metadata.properties()) {
            ModelField field = shape.byName(property.name());
            properties.add(
                    field != null && isSame(property, field.field())
                            ? new PropertyMetadata(
                                    property.name(), property.member(), cascaded(property.value(), field.value()))
                            : property);
        }
        return new BeanMetadata(
                metadata.type(),
                metadata.superclasses(),
                metadata.constraints(),
                properties,
                metadata.executables(),
                metadata.defaultGroupSequences());
    }

    /** A value with its cascades. */
    ValueMetadata cascaded(ValueMetadata value, ValueShape shape) {
        if (value.cascade().valid()) {
            return value;
        }
        if (shape instanceof ValueShape.Structure structure) {
            structure.model();
            return cascaded(value);
        }
        if (shape instanceof ValueShape.Union union) {
            union.byTag().values().forEach(ValueShape.Structure::model);
            return cascaded(value);
        }
        if (shape instanceof ValueShape.Anything) {
            return cascaded(value);
        }
        return container(value, shape);
    }

    private ValueMetadata container(ValueMetadata value, ValueShape shape) {
        if (shape instanceof ValueShape.Sequence sequence) {
            return sequence.raw().isArray()
                    ? element(
                            value,
                            ContainerElementMetadata.ARRAY_COMPONENT,
                            component(value.type()),
                            sequence.element())
                    : element(value, 0, argument(value.type(), Iterable.class, 0), sequence.element());
        }
        if (shape instanceof ValueShape.Mapping mapping) {
            return element(value, 1, argument(value.type(), Map.class, 1), mapping.value());
        }
        if (shape instanceof ValueShape.Hidden hidden) {
            return element(value, 0, argument(value.type(), hidden.raw(), 0), hidden.value());
        }
        return shape instanceof ValueShape.Maybe maybe && maybe.raw() == Optional.class
                ? element(value, 0, argument(value.type(), Optional.class, 0), maybe.value())
                : value;
    }

    /** The container with one of its elements cascaded; as it is where the element holds no model. */
    private ValueMetadata element(ValueMetadata value, int typeArgument, Type type, ValueShape shape) {
        Class<?> container = Generics.erase(value.type());
        ContainerElementMetadata declared = null;
        List<ContainerElementMetadata> elements = new ArrayList<>();
        for (ContainerElementMetadata element : value.containerElements()) {
            if (element.typeArgument() == typeArgument && declared == null) {
                declared = element;
            } else {
                elements.add(element);
            }
        }
        ValueMetadata before = declared == null ? ValueMetadata.unconstrained(type) : declared.value();
        ValueMetadata after = cascaded(before, shape);
        if (after.equals(before)) {
            return value;
        }
        elements.add(
                new ContainerElementMetadata(declared == null ? container : declared.container(), typeArgument, after));
        return new ValueMetadata(value.type(), value.constraints(), value.cascade(), elements);
    }

    private static ValueMetadata cascaded(ValueMetadata value) {
        return new ValueMetadata(
                value.type(),
                value.constraints(),
                new Cascade(true, value.cascade().conversions()),
                value.containerElements());
    }

    private static Type argument(Type type, Class<?> generic, int index) {
        List<Type> arguments = Generics.argumentsOf(type, generic);
        return arguments.isEmpty() ? Object.class : arguments.get(index);
    }

    private static Type component(Type array) {
        return array instanceof java.lang.reflect.GenericArrayType generic
                ? generic.getGenericComponentType()
                : Generics.erase(array).getComponentType();
    }

    private static boolean isSame(PropertyMetadata property, Field field) {
        return property.isField() && property.member().equals(field);
    }

    /** The shape of a class or of its nearest superclass that has one; every Model has one. */
    private @Nullable ModelShape shapeOf(Class<?> type) {
        if (Model.class.isAssignableFrom(type) && !java.lang.reflect.Modifier.isAbstract(type.getModifiers())) {
            return shapes.model(type);
        }
        for (Class<?> level = type; level != null && level != Object.class; level = level.getSuperclass()) {
            ModelShape shape = shapes.find(level);
            if (shape != null) {
                return shape;
            }
        }
        return null;
    }
}
