package dev.verity.mapping;

import java.lang.annotation.Annotation;

/**
 * Constraints of classes declared by calls, as a source of metadata beside annotations and XML.
 *
 * <p>Got by {@code VerityConfiguration.createConstraintMapping()}, filled, and handed to
 * {@code VerityConfiguration.addConstraintMapping(ConstraintMapping)}. What it declares comes in addition to annotations and XML,
 * unless it tells that annotations are to be ignored. Not thread-safe; it is read when a factory is built and not looked at any more
 * afterwards, so that it can be filled further and serve other factories.
 *
 * <pre>{@code
 * ConstraintMapping mapping = configuration.createConstraintMapping();
 * mapping.type(Order.class)
 *         .field("number").constraint(notNull()).constraint(size(1, 10))
 *         .field("items").valid().containerElementType().constraint(notNull())
 *         .method("add", Item.class, int.class)
 *             .parameter(0).constraint(notNull())
 *             .parameter(1).constraint(min(1).message("at least {value}"));
 * configuration.addConstraintMapping(mapping);
 * }</pre>
 *
 * <p>All methods of this package throw an IllegalArgumentException for an argument that is null, and a
 * {@link jakarta.validation.ValidationException} for what does not fit; what only shows in all sources together is found when
 * the factory is built or, as with annotations, when the class is first validated.
 */
public interface ConstraintMapping {
    /**
     * Begins the mapping of a class or interface.
     *
     * @throws jakarta.validation.ValidationException if this mapping has begun it already, or it can have no constraints
     */
    TypeMapping type(Class<?> type);

    /**
     * Begins to tell which ConstraintValidators check a constraint.
     *
     * @throws jakarta.validation.ValidationException if this mapping has begun it already, or it is no constraint
     */
    <A extends Annotation> ConstraintDefinitionMapping<A> constraintDefinition(Class<A> constraint);
}
