package dev.verity.internal.metadata;

import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.GroupDefinitionException;
import jakarta.validation.GroupSequence;
import jakarta.validation.groups.Default;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.HashSet;
import java.util.Set;

/** The rules on what one class declares, all sources taken together. */
final class DeclarationRules {
    private DeclarationRules() {}

    static TypeDeclaration check(TypeDeclaration declaration) {
        DefaultGroupSequence sequence = declaration.defaultGroupSequence();
        if (sequence != null && !sequence.isOpen()) {
            check(sequence);
        }
        for (PropertyMetadata property : declaration.properties()) {
            if (property.member() instanceof Field field) {
                checkConversions(property.value(), Place.of(field));
            }
        }
        for (ExecutableMetadata executable : declaration.executables()) {
            checkExecutable(executable);
        }
        return declaration;
    }

    /** Jakarta Validation 3.1, section 5.4.3. */
    static DefaultGroupSequence check(DefaultGroupSequence sequence) {
        String host = Places.of(sequence.host());
        if (sequence.groups().contains(Default.class)) {
            throw invalid(sequence, "so it must not contain Default. Name %s instead.".formatted(host));
        }
        if (!sequence.groups().contains(sequence.host())) {
            throw invalid(
                    sequence,
                    "so it must contain %s itself, which stands for the constraints of Default. Add it."
                            .formatted(host));
        }
        for (Class<?> group : sequence.groups()) {
            if (!group.isInterface() && group != sequence.host()) {
                throw new GroupDefinitionException("%s: %s is no group, since it is no interface. Remove it."
                        .formatted(sequence.declaration(), Places.of(group)));
            }
        }
        return sequence;
    }

    private static GroupDefinitionException invalid(DefaultGroupSequence sequence, String rule) {
        return new GroupDefinitionException("%s: it redefines Default, %s".formatted(sequence.declaration(), rule));
    }

    private static void checkExecutable(ExecutableMetadata metadata) {
        if (metadata.executable() instanceof Method method
                && method.getReturnType() == void.class
                && metadata.hasConstrainedReturnValue()) {
            throw new ConstraintDeclarationException(
                    "%s: a void method has no return value to constrain or to mark with @Valid. Remove that."
                            .formatted(Places.of(metadata.executable())));
        }
        checkConversions(metadata.returnValue(), Place.of(metadata.executable()));
        for (ParameterMetadata parameter : metadata.parameters()) {
            checkConversions(parameter.value(), Place.ofParameter(metadata.executable(), parameter.index()));
        }
    }

    /** Jakarta Validation 3.1, section 5.4.5. */
    private static void checkConversions(ValueMetadata value, Place where) {
        if (!value.cascade().conversions().isEmpty()) {
            checkConversions(value.cascade(), where.inWords());
        }
        for (ContainerElementMetadata element : value.containerElements()) {
            checkConversions(element.value(), Place.ofElement(element.container(), element.typeArgument(), where));
        }
    }

    private static void checkConversions(Cascade cascade, String where) {
        if (!cascade.valid()) {
            throw invalidConversion(where, "groups are converted where validation cascades only. Add @Valid.");
        }
        Set<Class<?>> sources = new HashSet<>();
        for (GroupConversion conversion : cascade.conversions()) {
            String from = "from = " + Places.of(conversion.from());
            if (conversion.from().isAnnotationPresent(GroupSequence.class)) {
                throw invalidConversion(
                        where, from + " is a group sequence, which cannot be converted. Convert its groups.");
            }
            if (!sources.add(conversion.from())) {
                throw invalidConversion(where, from + " is there more than once. Keep one.");
            }
        }
    }

    private static ConstraintDeclarationException invalidConversion(String where, String problem) {
        return new ConstraintDeclarationException("@ConvertGroup on %s: %s".formatted(where, problem));
    }
}
