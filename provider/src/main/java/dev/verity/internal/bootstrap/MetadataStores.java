package dev.verity.internal.bootstrap;

import dev.verity.internal.constraint.BuiltInConstraints;
import dev.verity.internal.constraint.BuiltInOptions;
import dev.verity.internal.constraint.ConstraintDefinitions;
import dev.verity.internal.constraint.ServiceValidators;
import dev.verity.internal.constraint.ValidatorOverrides;
import dev.verity.internal.metadata.ExecutableRules;
import dev.verity.internal.metadata.Getters;
import dev.verity.internal.metadata.MetadataReader;
import dev.verity.internal.metadata.MetadataSource;
import dev.verity.internal.plan.MetadataStore;
import dev.verity.internal.runtime.Options;
import dev.verity.internal.xml.ParsedMappings;
import dev.verity.internal.xml.XmlDocument;
import jakarta.validation.ConstraintValidator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What is declared on classes, read once for each of the rules that a factory and its contexts have. Thread-safe. */
final class MetadataStores {
    private final @Nullable ParsedMappings mappings;
    private final Getters getters;
    private final ClassLoader loader;
    private final Map<Key, MetadataStore> others = new HashMap<>();
    private @Nullable MetadataStore own;

    /**
     * @param documents the constraint mappings
     * @param external the class loader to ask first for the classes that they name, or null
     * @param loader finds services
     */
    MetadataStores(List<XmlDocument> documents, Getters getters, @Nullable ClassLoader external, ClassLoader loader) {
        this.mappings = documents.isEmpty() ? null : ParsedMappings.parse(documents, external);
        this.getters = getters;
        this.loader = loader;
    }

    /** Makes the store of the factory itself. */
    MetadataStore own(ExecutableRules rules, Options options) {
        MetadataStore made = make(rules, builtIns(options));
        own = made;
        return made;
    }

    /** The store for other rules and options than those of the factory. */
    MetadataStore other(ExecutableRules rules, Options options) {
        BuiltInOptions builtIns = builtIns(options);
        synchronized (others) {
            return others.computeIfAbsent(new Key(rules, builtIns), key -> make(rules, builtIns));
        }
    }

    void clear() {
        if (own != null) {
            own.clear();
        }
        synchronized (others) {
            others.values().forEach(MetadataStore::clear);
            others.clear();
        }
    }

    /** What the options change in built-in constraints. */
    static BuiltInOptions builtIns(Options options) {
        return new BuiltInOptions(options.temporalValidationTolerance());
    }

    private MetadataStore make(ExecutableRules rules, BuiltInOptions builtIns) {
        ParsedMappings parsed = mappings;
        if (parsed == null) {
            return store(definitions(ValidatorOverrides.NONE, builtIns), List.of(), rules);
        }
        ConstraintDefinitions definitions = definitions(parsed.validatorOverrides(), builtIns);
        return store(definitions, List.of(parsed.bind(definitions, getters)), rules);
    }

    private MetadataStore store(
            ConstraintDefinitions definitions, List<MetadataSource> sources, ExecutableRules rules) {
        return new MetadataStore(new MetadataReader(definitions, sources, rules, getters));
    }

    private ConstraintDefinitions definitions(ValidatorOverrides overrides, BuiltInOptions builtIns) {
        Supplier<List<Class<? extends ConstraintValidator<?, ?>>>> services = new Supplier<>() {
            @Override
            public List<Class<? extends ConstraintValidator<?, ?>>> get() {
                return ServiceValidators.find(loader);
            }
        };
        return new ConstraintDefinitions(overrides, services, BuiltInConstraints.with(builtIns));
    }

    private record Key(ExecutableRules rules, BuiltInOptions builtIns) {}
}
