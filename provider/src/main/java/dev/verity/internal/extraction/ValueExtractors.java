package dev.verity.internal.extraction;

import dev.verity.internal.type.Generics;
import dev.verity.internal.type.PerClass;
import jakarta.validation.metadata.ValidateUnwrappedValue;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The extractors of a validator, and the choice among them (Jakarta Validation 5.7.5).
 *
 * <p>Immutable and thread-safe. What was resolved is remembered for as long as this object lives.
 */
public final class ValueExtractors {

    /** Shared by all that has no others: what is resolved among them is the same for everybody. */
    private static final ValueExtractors OF_THE_JDK =
            new ValueExtractors(DeclaredExtractors.byKey(BuiltInExtractors.all()));

    private final Map<ValueExtractorDescriptor.Key, ValueExtractorDescriptor> byKey;
    private final List<ValueExtractorDescriptor> all;
    private final PerClass<List<ValueExtractorDescriptor>> mostSpecific;
    private final PerClass<Optional<ValueExtractorDescriptor>> legacyCascades;
    private final PerClass<Map<Integer, CascadedExtractors>> cascades;

    private ValueExtractors(Map<ValueExtractorDescriptor.Key, ValueExtractorDescriptor> byKey) {
        this.byKey = byKey;
        this.all = List.copyOf(byKey.values());
        this.mostSpecific = new PerClass<>(new Function<>() {
            @Override
            public List<ValueExtractorDescriptor> apply(Class<?> type) {
                return Candidates.maximallySpecific(Candidates.typeCompliant(all, type));
            }
        });
        this.legacyCascades = new PerClass<>(new Function<>() {
            @Override
            public Optional<ValueExtractorDescriptor> apply(Class<?> type) {
                return legacyCascade(type);
            }
        });
        this.cascades = new PerClass<>(new Function<>() {
            @Override
            public Map<Integer, CascadedExtractors> apply(Class<?> type) {
                return new ConcurrentHashMap<>();
            }
        });
    }

    /** Returns the built-in extractors; those for JavaFX if the thread's context class loader or ours finds it. */
    public static ValueExtractors builtIn() {
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        return builtIn(context != null ? context : ValueExtractors.class.getClassLoader());
    }

    /** Returns the built-in extractors; those for JavaFX if the class loader given or ours finds it. */
    public static ValueExtractors builtIn(ClassLoader loader) {
        List<ValueExtractorDescriptor> javaFx = JavaFxExtractors.in(loader);
        return javaFx.isEmpty() ? OF_THE_JDK : OF_THE_JDK.with(javaFx);
    }

    /**
     * Returns these extractors with those of one more configuration source, which take the place of others for the
     * same type and type parameter.
     *
     * @throws jakarta.validation.valueextraction.ValueExtractorDeclarationException if two of those given are for the
     * same
     */
    public ValueExtractors with(Collection<ValueExtractorDescriptor> descriptors) {
        Map<ValueExtractorDescriptor.Key, ValueExtractorDescriptor> merged = new LinkedHashMap<>(byKey);
        merged.putAll(DeclaredExtractors.byKey(descriptors));
        return new ValueExtractors(merged);
    }

    public List<ValueExtractorDescriptor> all() {
        return all;
    }

    /**
     * Returns the extractor for a constraint on a container element, which the declared type alone decides (5.7.5.2).
     *
     * @param typeArgument index of the constrained type argument, or {@link ValueExtractorDescriptor#ARRAY_COMPONENT}
     * @throws jakarta.validation.ConstraintDeclarationException if none fits, or several fit equally well
     */
    public ValueExtractorDescriptor forContainerElement(Class<?> declaredContainer, int typeArgument) {
        return forContainerElement(declaredContainer, typeArgument, declaredContainer);
    }

    /**
     * Returns the extractor for a type argument of a declared container in a container found at run time (5.7.5.3).
     *
     * @param typeArgument index of the declared container's type argument, or
     *     {@link ValueExtractorDescriptor#ARRAY_COMPONENT}
     * @throws jakarta.validation.ConstraintDeclarationException if none fits, or several fit equally well
     */
    public ValueExtractorDescriptor forContainerElement(
            Class<?> declaredContainer, int typeArgument, Class<?> runtimeContainer) {
        return forCascade(declaredContainer, typeArgument).forRuntimeType(runtimeContainer);
    }

    /**
     * Returns the extractors for {@code @Valid} on a type argument of a declared container (5.7.5.3), for a plan to
     * keep.
     *
     * @throws jakarta.validation.ConstraintDeclarationException if there are none
     */
    public CascadedExtractors forCascade(Class<?> declaredContainer, int typeArgument) {
        Map<Integer, CascadedExtractors> known = cascades.get(declaredContainer);
        CascadedExtractors extractors = known.get(typeArgument);
        if (extractors == null) {
            CascadedExtractors found = new CascadedExtractors(declaredContainer, typeArgument, all);
            CascadedExtractors earlier = known.putIfAbsent(typeArgument, found);
            extractors = earlier == null ? found : earlier;
        }
        return extractors;
    }

    /**
     * Returns the extractor that unwraps a value before a constraint given on its declaration is checked (5.7.5.4),
     * null if the constraint is meant for the value itself.
     *
     * @throws jakarta.validation.ConstraintDeclarationException if unwrapping is asked for and no extractor fits, or if
     *     several fit equally well
     */
    public @Nullable ValueExtractorDescriptor forUnwrapping(Type declaredType, ValidateUnwrappedValue mode) {
        return switch (mode) {
            case SKIP -> null;
            case UNWRAP -> explicitUnwrapping(declaredType);
            case DEFAULT -> defaultUnwrapping(declaredType);
        };
    }

    private ValueExtractorDescriptor explicitUnwrapping(Type declaredType) {
        List<ValueExtractorDescriptor> found = mostSpecific(declaredType);
        return switch (found.size()) {
            case 0 -> throw Messages.nothingUnwraps(declaredType);
            case 1 -> found.get(0);
            default -> throw Messages.severalUnwrap(declaredType, found);
        };
    }

    private @Nullable ValueExtractorDescriptor defaultUnwrapping(Type declaredType) {
        List<ValueExtractorDescriptor> specific = mostSpecific(declaredType);
        if (specific.isEmpty()) {
            return null;
        }
        List<ValueExtractorDescriptor> found = new ArrayList<>();
        for (ValueExtractorDescriptor candidate : specific) {
            if (candidate.unwrapByDefault()) {
                found.add(candidate);
            }
        }
        return switch (found.size()) {
            case 0 -> null;
            case 1 -> found.get(0);
            default -> throw Messages.severalUnwrapByDefault(declaredType, found);
        };
    }

    private List<ValueExtractorDescriptor> mostSpecific(Type declaredType) {
        return mostSpecific.get(Generics.erase(declaredType));
    }

    /**
     * Returns the extractor for {@code @Valid} on a container itself, such as a list, a map (whose values are
     * validated), an array or an optional; null if the value is no container, or one of primitives.
     *
     * @throws jakarta.validation.ConstraintDeclarationException if several extractors fit equally well
     */
    public @Nullable ValueExtractorDescriptor forLegacyCascade(Class<?> runtimeType) {
        return legacyCascades.get(runtimeType).orElse(null);
    }

    private Optional<ValueExtractorDescriptor> legacyCascade(Class<?> runtimeType) {
        List<ValueExtractorDescriptor> found = new ArrayList<>();
        for (ValueExtractorDescriptor candidate : Candidates.typeCompliant(all, runtimeType)) {
            if (Candidates.cascades(candidate, runtimeType)) {
                found.add(candidate);
            }
        }
        List<ValueExtractorDescriptor> mostSpecific = Candidates.maximallySpecific(found);
        if (mostSpecific.size() > 1) {
            throw Messages.severalCascade(runtimeType, mostSpecific);
        }
        return mostSpecific.isEmpty() ? Optional.empty() : Optional.of(mostSpecific.get(0));
    }
}
