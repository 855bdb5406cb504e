package dev.verity.internal.constraint;

import dev.verity.internal.type.PerClass;
import jakarta.validation.ConstraintValidator;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.function.Supplier;

/**
 * Knows constraint definitions and makes constraints from annotations. Thread-safe; remembers a definition as long as its
 * annotation type is loaded.
 */
public final class ConstraintDefinitions {
    private final UseBuilder uses;

    /**
     * Makes definitions with the built-in constraints under their default options.
     *
     * @param overrides the ConstraintValidators that the configuration registers
     * @param services gives the ConstraintValidator classes that are registered as services; asked once, when first needed
     */
    public ConstraintDefinitions(
            ValidatorOverrides overrides,
            Supplier<? extends List<Class<? extends ConstraintValidator<?, ?>>>> services) {
        this(overrides, services, BuiltInConstraints.with(BuiltInOptions.DEFAULT));
    }

    public ConstraintDefinitions(
            ValidatorOverrides overrides,
            Supplier<? extends List<Class<? extends ConstraintValidator<?, ?>>>> services,
            BuiltInConstraints builtIns) {
        DefinitionReader reader = new DefinitionReader(new RegisteredValidators(builtIns, overrides, services));
        this.uses = new UseBuilder(new PerClass<>(reader));
    }

    public boolean isConstraint(Class<? extends Annotation> type) {
        return ConstraintKinds.isConstraint(type);
    }

    /** The annotation itself if it is a constraint, those it contains if it is a container of constraints, else none. */
    public List<Annotation> constraintsIn(Annotation annotation) {
        return ConstraintKinds.constraintsIn(annotation);
    }

    /**
     * Makes the constraint that an annotation declares at a place.
     *
     * @throws jakarta.validation.ConstraintDefinitionException if the definition of the constraint is not valid
     * @throws jakarta.validation.ConstraintDeclarationException if the constraint must not be put there, or not so
     */
    public ConstraintUse use(Annotation annotation, ConstraintSite site) {
        return uses.build(annotation, site);
    }
}
