package dev.verity.internal.shape;

import dev.verity.internal.coercion.Scalar;
import dev.verity.model.EpochTime;
import dev.verity.model.Secret;
import jakarta.validation.ConstraintDeclarationException;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Reads what values of a type look like; each method knows one kind of type. */
final class ValueShapeReader {
    private static final Map<Class<?>, Class<?>> PRIMITIVE_OPTIONALS =
            Map.of(OptionalInt.class, int.class, OptionalLong.class, long.class, OptionalDouble.class, double.class);

    private final Shapes shapes;
    private final UnionReader unions;

    ValueShapeReader(Shapes shapes) {
        this.shapes = shapes;
        this.unions = new UnionReader(shapes);
    }

    ValueShape read(TypeUse use) {
        Class<?> raw = use.raw();
        Scalar scalar = scalar(raw, use);
        if (scalar != null) {
            return single(use, scalar);
        }
        ValueShape container = container(use);
        if (container != null) {
            return container;
        }
        if (raw == Object.class) {
            return new ValueShape.Anything(raw);
        }
        if (raw.isSealed()) {
            return unions.read(use);
        }
        requireStructure(use);
        return new ValueShape.Structure(raw, use.type(), shapes);
    }

    private static @Nullable Scalar scalar(Class<?> type, TypeUse use) {
        try {
            return Scalar.of(type);
        } catch (IllegalArgumentException unusable) {
            throw new ConstraintDeclarationException(use.where() + ": " + unusable.getMessage(), unusable);
        }
    }

    private static ValueShape single(TypeUse use, Scalar scalar) {
        boolean epoch = use.annotation(EpochTime.class) != null;
        return new ValueShape.Single(
                use.raw(), epoch ? scalar.withEpochNumbers() : scalar, TextTransform.in(use.annotations()));
    }

    private @Nullable ValueShape container(TypeUse use) {
        Class<?> raw = use.raw();
        SequenceKind sequence = SequenceKind.of(raw);
        if (sequence != null) {
            TypeUse element = raw.isArray() ? use.component() : use.argument(elementsOf(raw), 0);
            return new ValueShape.Sequence(raw, sequence, read(element));
        }
        MapKind map = MapKind.of(raw);
        if (map != null) {
            return new ValueShape.Mapping(raw, map, key(use), read(use.argument(Map.class, 1)));
        }
        if (raw == Optional.class) {
            return new ValueShape.Maybe(raw, read(use.argument(Optional.class, 0)));
        }
        Class<?> primitive = PRIMITIVE_OPTIONALS.get(raw);
        if (primitive != null) {
            Scalar scalar = Scalar.of(primitive);
            return scalar == null ? null : new ValueShape.Maybe(raw, single(use, primitive, scalar));
        }
        return raw == Secret.class ? new ValueShape.Hidden(raw, read(use.argument(Secret.class, 0))) : null;
    }

    private static ValueShape single(TypeUse use, Class<?> raw, Scalar scalar) {
        return new ValueShape.Single(raw, scalar, TextTransform.in(use.annotations()));
    }

    private static Class<?> elementsOf(Class<?> raw) {
        return raw == Iterable.class ? Iterable.class : Collection.class;
    }

    private static Scalar key(TypeUse use) {
        TypeUse key = use.argument(Map.class, 0);
        Scalar scalar = scalar(key.raw() == Object.class ? String.class : key.raw(), use);
        if (scalar == null) {
            throw new ConstraintDeclarationException(use.where() + ": keys of type "
                    + key.type().getTypeName() + " cannot be read, since keys are texts in JSON."
                    + " Use String, a number, an enum or another scalar type.");
        }
        return scalar;
    }

    private static void requireStructure(TypeUse use) {
        Class<?> raw = use.raw();
        List<String> reasons = new ArrayList<>();
        if (raw.isInterface() || Modifier.isAbstract(raw.getModifiers())) {
            reasons.add("is abstract, so that no class is known to make objects of."
                    + " Make it a sealed interface with @Discriminator, or use a class or record");
        } else if (raw.getName().startsWith("java.") || raw.getName().startsWith("javax.") || raw.isAnnotation()) {
            reasons.add("is no type that input can be read as. Use a scalar, a container, a Model, a record or a bean");
        } else if (raw.isMemberClass() && !Modifier.isStatic(raw.getModifiers())) {
            reasons.add("is an inner class, whose objects need an outer one. Make it static");
        }
        if (!reasons.isEmpty()) {
            throw new ConstraintDeclarationException(
                    use.where() + ": " + raw.getTypeName() + " " + reasons.get(0) + ".");
        }
    }
}
