package dev.verity.internal.shape;

import dev.verity.model.Discriminator;
import dev.verity.model.Tag;
import jakarta.validation.ConstraintDeclarationException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads sealed types with a discriminator. */
final class UnionReader {
    private final Shapes shapes;

    UnionReader(Shapes shapes) {
        this.shapes = shapes;
    }

    ValueShape.Union read(TypeUse use) {
        Class<?> sealed = use.raw();
        Discriminator discriminator = sealed.getAnnotation(Discriminator.class);
        if (discriminator == null) {
            throw new ConstraintDeclarationException(use.where() + ": sealed type " + sealed.getTypeName()
                    + " says nothing of how its classes are told apart. Annotate it with @Discriminator(\"key\"), and each"
                    + " permitted class with @Tag.");
        }
        Map<String, ValueShape.Structure> byTag = new LinkedHashMap<>();
        for (Class<?> permitted : concrete(sealed)) {
            ValueShape.Structure earlier =
                    byTag.put(tag(permitted, sealed), new ValueShape.Structure(permitted, permitted, shapes));
            if (earlier != null) {
                throw new ConstraintDeclarationException("@Tag on " + permitted.getTypeName() + ": "
                        + earlier.raw().getTypeName() + " has the same tag. Give each permitted class of "
                        + sealed.getTypeName() + " its own.");
            }
        }
        return new ValueShape.Union(sealed, discriminator.value(), byTag);
    }

    /** What objects of a class say of themselves in output, if a sealed supertype asks for it and no field does. */
    static ModelShape.@Nullable TagOf tagOf(Class<?> type, List<ModelField> fields) {
        Tag tag = type.getAnnotation(Tag.class);
        Discriminator discriminator = tag == null ? null : discriminator(type);
        if (tag == null || discriminator == null) {
            return null;
        }
        String key = discriminator.value();
        return fields.stream().anyMatch(field -> field.key().equals(key))
                ? null
                : new ModelShape.TagOf(key, tag.value());
    }

    private static @Nullable Discriminator discriminator(@Nullable Class<?> type) {
        if (type == null) {
            return null;
        }
        Discriminator found = type.getAnnotation(Discriminator.class);
        for (Class<?> parent : type.getInterfaces()) {
            found = found == null ? discriminator(parent) : found;
        }
        return found == null ? discriminator(type.getSuperclass()) : found;
    }

    private static List<Class<?>> concrete(Class<?> sealed) {
        List<Class<?>> found = new ArrayList<>();
        for (Class<?> permitted : sealed.getPermittedSubclasses()) {
            if (permitted.isSealed()) {
                found.addAll(concrete(permitted));
            } else if (permitted.isInterface() || java.lang.reflect.Modifier.isAbstract(permitted.getModifiers())) {
                throw new ConstraintDeclarationException(permitted.getTypeName() + " is permitted by "
                        + sealed.getTypeName() + ", but open for classes that nobody knows. Make it sealed or final.");
            } else {
                found.add(permitted);
            }
        }
        return found;
    }

    private static String tag(Class<?> permitted, Class<?> sealed) {
        Tag tag = permitted.getAnnotation(Tag.class);
        if (tag == null) {
            throw new ConstraintDeclarationException(permitted.getTypeName() + " is permitted by "
                    + sealed.getTypeName() + ", but has no @Tag to be told by. Annotate it with @Tag(\"...\").");
        }
        return tag.value();
    }
}
