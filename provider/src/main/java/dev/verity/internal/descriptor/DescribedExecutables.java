package dev.verity.internal.descriptor;

import static java.util.Comparator.comparing;

import dev.verity.internal.metadata.ExecutableMetadata;
import dev.verity.internal.metadata.Signature;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The descriptors of constrained methods or constructors, found by signature, in order of name and parameters. */
final class DescribedExecutables<D extends ExecutableDescriptorView> {
    private static final Comparator<Signature> ORDER = comparing(Signature::name)
            .thenComparing(signature -> signature.parameterTypes().size())
            .thenComparing(signature -> signature.parameterTypes().toString());

    private final Map<Signature, D> bySignature = new LinkedHashMap<>();

    /** Describes each executable once, though a method can be found under several signatures. */
    DescribedExecutables(
            Map<Signature, ExecutableMetadata> executables,
            Predicate<ExecutableMetadata> wanted,
            Function<ExecutableMetadata, D> describe) {
        IdentityHashMap<ExecutableMetadata, D> described = new IdentityHashMap<>();
        executables.entrySet().stream()
                .filter(entry ->
                        wanted.test(entry.getValue()) && entry.getValue().isConstrained())
                .sorted(Map.Entry.comparingByKey(ORDER))
                .forEach(entry ->
                        bySignature.put(entry.getKey(), described.computeIfAbsent(entry.getValue(), describe)));
    }

    @Nullable
    D find(Signature signature) {
        return bySignature.get(signature);
    }

    Set<D> all() {
        return ImmutableSets.copyOf(bySignature.values());
    }
}
