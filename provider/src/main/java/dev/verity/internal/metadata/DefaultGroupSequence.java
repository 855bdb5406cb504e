package dev.verity.internal.metadata;

import dev.verity.validator.DefaultGroupSequenceProvider;
import jakarta.validation.GroupDefinitionException;
import jakarta.validation.ValidationException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A redefinition of the Default group by {@code @GroupSequence} or {@code @GroupSequenceProvider} on a class or their counterparts in
 * another source.
 *
 * @param host the class that redefines Default, for itself and what it inherits; in {@code groups} it stands for its own Default constraints
 * @param groups the groups in order; none as long as the provider was not asked
 * @param provider decides for each object, or null
 */
public record DefaultGroupSequence(
        Class<?> host, List<Class<?>> groups, @Nullable DefaultGroupSequenceProvider<?> provider) {
    public DefaultGroupSequence {
        groups = List.copyOf(groups);
    }

    /** A sequence that is the same for all objects. */
    public DefaultGroupSequence(Class<?> host, List<Class<?>> groups) {
        this(host, groups, null);
    }

    /**
     * A sequence that is decided for each object.
     *
     * @param provider a {@link DefaultGroupSequenceProvider} or its counterpart of Hibernate Validator, made here
     * @throws ValidationException if it cannot be made
     */
    public static DefaultGroupSequence decidedBy(Class<?> host, Class<?> provider) {
        return new DefaultGroupSequence(host, List.of(), SequenceProviders.make(host, provider));
    }

    /** True as long as it has to be decided for an object. */
    public boolean isOpen() {
        return provider != null && groups.isEmpty();
    }

    /** True if other objects may have another sequence. */
    public boolean isDecided() {
        return provider != null && !groups.isEmpty();
    }

    /**
     * Asks the provider of an open sequence.
     *
     * @param object the object that is validated, or null where none is at hand
     */
    @SuppressWarnings("unchecked")
    public List<Class<?>> ask(@Nullable Object object) {
        DefaultGroupSequenceProvider<Object> asked =
                (DefaultGroupSequenceProvider<Object>) Objects.requireNonNull(provider);
        List<Class<?>> given;
        try {
            given = asked.getValidationGroups(host, object);
        } catch (ValidationException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new ValidationException(
                    declaration() + " threw " + e.getClass().getName()
                            + (object == null ? " where it got no object" : "") + ".",
                    e);
        }
        if (given == null) {
            throw new GroupDefinitionException(declaration() + " returned null. It must return a list of groups.");
        }
        return given;
    }

    /**
     * The sequence for one object.
     *
     * @param answer what the provider said
     * @throws GroupDefinitionException if that is no redefinition of Default
     */
    public DefaultGroupSequence decided(List<Class<?>> answer) {
        for (Class<?> group : answer) {
            if (group == null) {
                throw new GroupDefinitionException(declaration() + " returned null among the groups. Leave it out.");
            }
        }
        return DeclarationRules.check(new DefaultGroupSequence(host, answer, provider));
    }

    /** What redefines Default, in words. */
    String declaration() {
        return provider == null
                ? "@GroupSequence on " + Places.of(host)
                : "@GroupSequenceProvider on " + Places.of(host) + ": " + SequenceProviders.name(provider);
    }
}
