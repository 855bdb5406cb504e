package dev.verity.internal.codec;

import dev.verity.internal.shape.FieldDefault;
import dev.verity.internal.shape.ModelField;
import dev.verity.internal.shape.ModelShape;
import dev.verity.internal.shape.ValueShape;
import dev.verity.internal.type.Generics;
import jakarta.validation.ConstraintDeclarationException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What the fields of one model hold when the input does not set them. Immutable, thread-safe. */
final class Defaults {
    private final ModelShape shape;
    private final Codec[] codecs;

    /** Texts of scalars, read once; null for other fields. */
    private final @Nullable Object[] constants;

    private final FieldValidation validation;

    Defaults(ModelShape shape, Codec[] codecs, FieldValidation validation) {
        this.shape = shape;
        this.codecs = codecs;
        this.validation = validation;
        this.constants = new Object[codecs.length];
        for (ModelField field : shape.fields()) {
            if (field.defaultValue() instanceof FieldDefault.Factory) {
                made(field, codecs[field.index()]);
            }
            if (field.defaultValue() instanceof FieldDefault.Text) {
                Object value = checked(field, made(field, codecs[field.index()]));
                constants[field.index()] = isConstant(field.value()) ? value : null;
            }
        }
    }

    /** The default of a field that is not set by its initialiser: of its own for each object. */
    @Nullable
    Object of(int index) {
        Object constant = constants[index];
        ModelField field = shape.fields().get(index);
        return constant != null ? constant : made(field, codecs[index]);
    }

    private @Nullable Object made(ModelField field, Codec codec) {
        if (field.defaultValue() instanceof FieldDefault.Factory made) {
            return ofType(field, made.factory().get());
        }
        return field.defaultValue() instanceof FieldDefault.Text text
                ? read(field, codec, text.text())
                : zero(field, codec);
    }

    private @Nullable Object ofType(ModelField field, @Nullable Object value) {
        boolean fits = value == null
                ? !field.type().isPrimitive()
                : Generics.box(field.type()).isInstance(value);
        if (!fits) {
            throw wrong(
                    field,
                    "its factory gives "
                            + (value == null ? "null" : "a " + value.getClass().getTypeName()) + ", which is no "
                            + field.type().getTypeName(),
                    null);
        }
        return value;
    }

    private static @Nullable Object zero(ModelField field, Codec codec) {
        return codec instanceof MaybeCodec maybe ? maybe.wrapped(null) : Zero.of(field.type());
    }

    private @Nullable Object read(ModelField field, Codec codec, String text) {
        Binding binding = new Binding(false, validation);
        Object value;
        try {
            value = isScalar(field.value()) ? codec.fromValue(text, binding) : Json.read(text, codec, binding);
        } catch (IOException e) {
            throw wrong(field, "\"" + text + "\" is no JSON: " + e.getMessage(), e);
        }
        if (value == Binding.FAILED) {
            Problem problem = binding.problems().get(0);
            throw wrong(field, "\"" + text + "\" is no value of its type (" + problem.type() + ")", null);
        }
        return value;
    }

    private @Nullable Object checked(ModelField field, @Nullable Object value) {
        Binding binding = new Binding(false, validation);
        validation.checkValue(shape, field, value, binding);
        if (binding.count() > 0) {
            throw wrong(
                    field,
                    "the default breaks a constraint of its own field ("
                            + binding.problems().get(0).type() + ")",
                    null);
        }
        return value;
    }

    /** Checks what initialisers gave to two objects: where they are equal, the default is constant and must be valid. */
    void check(Object one, Object other, ModelAccess access) {
        for (ModelField field : shape.fields()) {
            if (field.defaultValue() instanceof FieldDefault.Initialiser) {
                Object value = access.read(one, field.index());
                if (value != null && value.equals(access.read(other, field.index()))) {
                    checked(field, value);
                }
            }
        }
    }

    private ConstraintDeclarationException wrong(ModelField field, String reason, @Nullable Exception cause) {
        return new ConstraintDeclarationException(
                "Default of " + shape.raw().getSimpleName() + "#" + field.name() + ": " + reason
                        + ". Give it a default that its own input could have.",
                cause);
    }

    /** A scalar may be optional or secret. */
    private static boolean isScalar(ValueShape value) {
        if (value instanceof ValueShape.Maybe maybe) {
            return isScalar(maybe.value());
        }
        return value instanceof ValueShape.Hidden hidden
                ? isScalar(hidden.value())
                : value instanceof ValueShape.Single;
    }

    private static boolean isConstant(ValueShape value) {
        return value instanceof ValueShape.Single single && single.raw() != byte[].class;
    }
}
