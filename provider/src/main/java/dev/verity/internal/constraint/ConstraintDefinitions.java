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
    private final ConstraintKinds kinds = new ConstraintKinds();
    private final DefinitionReader reader;
    private final UseBuilder uses;
    private final PerClass<ConstraintDefinition> definitions;

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
        this.reader = new DefinitionReader(kinds, new RegisteredValidators(builtIns, overrides, services));
        this.definitions = new PerClass<>(type -> reader.read(type.asSubclass(Annotation.class)));
        this.uses = new UseBuilder(definitions::get);
    }

    public boolean isConstraint(Class<? extends Annotation> type) {
        return kinds.isConstraint(type);
    }

    /** The annotation itself if it is a constraint, those it contains if it is a container of constraints, else none. */
    public List<Annotation> constraintsIn(Annotation annotation) {
        return kinds.constraintsIn(annotation);
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
