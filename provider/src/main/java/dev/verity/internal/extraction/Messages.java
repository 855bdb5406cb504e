package dev.verity.internal.extraction;

import static dev.verity.internal.extraction.ValueExtractorDescriptor.ARRAY_COMPONENT;

import jakarta.validation.ConstraintDeclarationException;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.stream.Collectors;

/** The errors of extractor resolution, in words. */
final class Messages {

    private static final String NONE_DECLARED =
            "No value extractor for %s, which a container element constraint or @Valid needs. %s";
    private static final String NONE_AT_RUN_TIME = "No value extractor for %s fits the container found, a %s. %s";
    private static final String SEVERAL =
            "Value extractors %s fit %s equally well%s, but only one may be most specific. Register one for %s itself.";
    private static final String NOTHING_UNWRAPS = "Unwrapping.Unwrap on a value of %s: no value extractor fits. %s "
            + "Or remove it from the constraint's payload.";
    private static final String SEVERAL_UNWRAP = "Unwrapping.Unwrap on a value of %s: value extractors %s fit equally "
            + "well. Put the constraint on a type argument, or register a value extractor for that type itself.";
    private static final String SEVERAL_UNWRAP_BY_DEFAULT = "Constraint on a value of %s: value extractors %s, all "
            + "marked @UnwrapByDefault, fit equally well. "
            + "Put the constraint on a type argument, or add Unwrapping.Skip to its payload.";
    private static final String SEVERAL_CASCADE = "@Valid on a container of %s: value extractors %s fit equally well. "
            + "Put @Valid on a type argument instead.";
    private static final String REGISTER =
            "Register one with Configuration.addValueExtractor(), in META-INF/validation.xml or as a service.";

    private Messages() {}

    static ConstraintDeclarationException noneFor(Class<?> container, int typeArgument) {
        return new ConstraintDeclarationException(NONE_DECLARED.formatted(part(container, typeArgument), REGISTER));
    }

    static ConstraintDeclarationException noneFor(Class<?> container, int typeArgument, Class<?> runtimeContainer) {
        return new ConstraintDeclarationException(
                NONE_AT_RUN_TIME.formatted(part(container, typeArgument), runtimeContainer.getTypeName(), REGISTER));
    }

    static ConstraintDeclarationException severalFor(
            Class<?> container,
            int typeArgument,
            Class<?> runtimeContainer,
            Collection<ValueExtractorDescriptor> found) {
        String runtimeType = runtimeContainer.getTypeName();
        String where = runtimeContainer == container ? "" : " for the container found, a " + runtimeType;
        return new ConstraintDeclarationException(
                SEVERAL.formatted(names(found), part(container, typeArgument), where, runtimeType));
    }

    static ConstraintDeclarationException nothingUnwraps(Type declaredType) {
        return new ConstraintDeclarationException(NOTHING_UNWRAPS.formatted(declaredType.getTypeName(), REGISTER));
    }

    static ConstraintDeclarationException severalUnwrap(Type declaredType, Collection<ValueExtractorDescriptor> found) {
        return new ConstraintDeclarationException(SEVERAL_UNWRAP.formatted(declaredType.getTypeName(), names(found)));
    }

    static ConstraintDeclarationException severalUnwrapByDefault(
            Type declaredType, Collection<ValueExtractorDescriptor> found) {
        return new ConstraintDeclarationException(
                SEVERAL_UNWRAP_BY_DEFAULT.formatted(declaredType.getTypeName(), names(found)));
    }

    static ConstraintDeclarationException severalCascade(
            Class<?> runtimeType, Collection<ValueExtractorDescriptor> found) {
        return new ConstraintDeclarationException(SEVERAL_CASCADE.formatted(runtimeType.getTypeName(), names(found)));
    }

    static String extractedPart(ValueExtractorDescriptor descriptor) {
        return part(descriptor.containerType(), descriptor.typeArgument());
    }

    private static String part(Class<?> container, int typeArgument) {
        if (typeArgument >= 0 && typeArgument < container.getTypeParameters().length) {
            return "type parameter %s of %s"
                    .formatted(container.getTypeParameters()[typeArgument].getName(), container.getTypeName());
        }
        return typeArgument == ARRAY_COMPONENT
                ? "the components of " + container.getTypeName()
                : "the content of " + container.getTypeName();
    }

    private static String names(Collection<ValueExtractorDescriptor> found) {
        return found.stream().map(ValueExtractorDescriptor::name).collect(Collectors.joining(" and "));
    }
}
