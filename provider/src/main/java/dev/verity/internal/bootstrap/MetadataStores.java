package dev.verity.internal.bootstrap;

import dev.verity.internal.constraint.BuiltInConstraints;
import dev.verity.internal.constraint.BuiltInOptions;
import dev.verity.internal.constraint.ConstraintDefinitions;
import dev.verity.internal.constraint.ServiceValidators;
import dev.verity.internal.constraint.ValidatorOverrides;
import dev.verity.internal.mapping.ProgrammaticMappings;
import dev.verity.internal.metadata.ExecutableRules;
import dev.verity.internal.metadata.Getters;
import dev.verity.internal.metadata.MetadataReader;
import dev.verity.internal.metadata.MetadataSource;
import dev.verity.internal.plan.MetadataStore;
import dev.verity.internal.runtime.Options;
import dev.verity.internal.xml.ParsedMappings;
import dev.verity.internal.xml.XmlDocument;
import jakarta.validation.ConstraintValidator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What is declared on classes, read once for each of the rules that a factory and its contexts have. Thread-safe. */
final class MetadataStores {
    /** How many others are kept: contexts hardly have as many tolerances, unless they compute them. */
    private static final int MOST = 32;

    private final @Nullable ParsedMappings mappings;
    private final @Nullable ProgrammaticMappings calls;
    private final Getters getters;
    private final ClassLoader loader;
    private final boolean checksClassFiles;
    private final Map<Key, MetadataStore> others = new HashMap<>();
    private @Nullable MetadataStore own;

    /**
     * @param documents the constraint mappings
     * @param calls what is declared by calls, or null for nothing
     * @param external the class loader to ask first for the classes that they name, or null
     * @param loader finds services
     * @param checksClassFiles whether classes that lost annotations are warned about
     */
    MetadataStores(
            List<XmlDocument> documents,
            @Nullable ProgrammaticMappings calls,
            Getters getters,
            @Nullable ClassLoader external,
            ClassLoader loader,
            boolean checksClassFiles) {
        this.mappings = documents.isEmpty() ? null : ParsedMappings.parse(documents, external);
        this.calls = calls;
        this.getters = getters;
        this.loader = loader;
        this.checksClassFiles = checksClassFiles;
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
            if (others.size() >= MOST) {
                others.clear(); // Validators that are in use keep theirs
            }
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
        return new BuiltInOptions(options.temporalValidationTolerance(), options.evaluators());
    }

    private MetadataStore make(ExecutableRules rules, BuiltInOptions builtIns) {
        ParsedMappings parsed = mappings;
        ProgrammaticMappings programmatic = calls;
        ValidatorOverrides overrides = parsed == null ? ValidatorOverrides.NONE : parsed.validatorOverrides();
        ConstraintDefinitions definitions =
                definitions(programmatic == null ? overrides : programmatic.validatorsOver(overrides), builtIns);
        List<MetadataSource> sources = new ArrayList<>();
        if (parsed != null) {
            sources.add(parsed.bind(definitions, getters));
        }
        if (programmatic != null) {
            sources.add(programmatic.bind(definitions));
        }
        return store(definitions, sources, rules);
    }

    private MetadataStore store(
            ConstraintDefinitions definitions, List<MetadataSource> sources, ExecutableRules rules) {
        return new MetadataStore(new MetadataReader(definitions, sources, rules, getters, checksClassFiles));
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
