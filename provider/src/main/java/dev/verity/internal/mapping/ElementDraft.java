package dev.verity.internal.mapping;

import dev.verity.internal.constraint.AnnotationBuilder;
import dev.verity.internal.constraint.ConstraintDefinitions;
import dev.verity.internal.constraint.ConstraintUse;
import dev.verity.internal.metadata.ConstraintMetadata;
import dev.verity.internal.metadata.MappedPlace;
import dev.verity.mapping.ConstraintDeclaration;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ValidationException;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The constraints of one element, and whether its annotations are ignored. */
final class ElementDraft {
    private static final String SOURCE = "constraint mapping";

    private final MappedPlace place;
    private final List<Annotation> constraints = new ArrayList<>();
    private @Nullable Boolean ignored;

    ElementDraft(MappedPlace place) {
        this.place = place;
    }

    ElementDraft copy() {
        ElementDraft copy = new ElementDraft(place);
        copy.constraints.addAll(constraints);
        copy.ignored = ignored;
        return copy;
    }

    MappedPlace place() {
        return place;
    }

    void add(ConstraintDeclaration<?> constraint) {
        Arguments.require(constraint, "constraint");
        if (!constraint.type().isAnnotationPresent(Constraint.class)) {
            throw new ValidationException(
                    "@%s on %s is not a constraint. Declare one whose annotation type has @Constraint."
                            .formatted(constraint.type().getName(), place.where()));
        }
        requirePayload(constraint);
        Annotation annotation = annotation(constraint);
        if (!constraints.contains(annotation)) {
            constraints.add(annotation);
        }
    }

    private void requirePayload(ConstraintDeclaration<?> constraint) {
        if (constraint.attributes().get("payload") instanceof Class<?>[] payload) {
            for (Class<?> type : payload) {
                if (!Payload.class.isAssignableFrom(type)) {
                    throw new ValidationException(
                            "@%s on %s: %s is no payload. Let it implement jakarta.validation.Payload."
                                    .formatted(constraint.type().getSimpleName(), place.where(), type.getName()));
                }
            }
        }
    }

    private Annotation annotation(ConstraintDeclaration<?> constraint) {
        try {
            return AnnotationBuilder.of(constraint.type(), AttributeValues.of(constraint));
        } catch (ValidationException e) {
            throw new ValidationException(place.where() + ": " + e.getMessage(), e);
        }
    }

    void ignore(boolean ignore) {
        ignored = ignore;
    }

    /** Whether annotations are ignored here, by default as around the element. */
    boolean isIgnored(boolean around) {
        return ignored == null ? around : ignored;
    }

    List<ConstraintMetadata> read(ConstraintDefinitions definitions) {
        List<ConstraintMetadata> metadata = new ArrayList<>();
        for (Annotation constraint : constraints) {
            ConstraintUse use = definitions.use(constraint, place.site(SOURCE));
            metadata.add(ConstraintMetadata.of(use, place.host(), place.elementType(), place.describe(SOURCE)));
        }
        return metadata;
    }
}
