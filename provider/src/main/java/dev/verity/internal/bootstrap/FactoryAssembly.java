package dev.verity.internal.bootstrap;

import dev.verity.internal.constraint.ConstraintDefinitions;
import dev.verity.internal.constraint.ServiceValidators;
import dev.verity.internal.constraint.ValidatorOverrides;
import dev.verity.internal.extraction.ValueExtractorDescriptor;
import dev.verity.internal.extraction.ValueExtractors;
import dev.verity.internal.mapping.ProgrammaticMapping;
import dev.verity.internal.mapping.ProgrammaticMappings;
import dev.verity.internal.metadata.ExecutableRules;
import dev.verity.internal.metadata.MetadataReader;
import dev.verity.internal.metadata.MetadataSource;
import dev.verity.internal.plan.MetadataStore;
import dev.verity.internal.runtime.Environment;
import dev.verity.internal.runtime.Options;
import dev.verity.internal.xml.ParsedMappings;
import dev.verity.internal.xml.XmlDocument;
import dev.verity.validator.EngineMode;
import dev.verity.validator.VerityConfiguration;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ValidationException;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.spi.ConfigurationState;
import jakarta.validation.valueextraction.ValueExtractor;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Puts a factory together from a configuration, of our own or another provider's making. */
final class FactoryAssembly {
    private final ConfigurationState configuration;
    private final @Nullable ClassLoader external;

    private FactoryAssembly(ConfigurationState configuration) {
        this.configuration = configuration;
        this.external = configuration instanceof MergedConfiguration merged ? merged.classLoader() : null;
    }

    static ValidatorFactory of(ConfigurationState configuration) {
        FactoryAssembly assembly = new FactoryAssembly(configuration);
        return new VerityFactory(assembly.environment(), assembly.metadata());
    }

    /** What is declared on classes, as such a factory reads it. */
    static MetadataStore metadata(ConfigurationState configuration) {
        return new FactoryAssembly(configuration).metadata();
    }

    private Environment environment() {
        return new Environment(
                configuration.getMessageInterpolator(),
                configuration.getTraversableResolver(),
                !(configuration.getTraversableResolver() instanceof OpenTraversal),
                configuration.getConstraintValidatorFactory(),
                configuration.getParameterNameProvider(),
                configuration.getClockProvider(),
                extractors(),
                options(),
                engine());
    }

    private Options options() {
        boolean failFast = Boolean.parseBoolean(configuration.getProperties().get(VerityConfiguration.FAIL_FAST));
        return Options.DEFAULT.withFailFast(failFast, false);
    }

    /** The configured engine, else that of the system property of the same name. */
    private EngineMode engine() {
        String configured = configuration.getProperties().get(VerityConfiguration.ENGINE);
        String name = configured == null ? System.getProperty(VerityConfiguration.ENGINE) : configured;
        try {
            return name == null ? EngineMode.AUTO : EngineMode.of(name);
        } catch (IllegalArgumentException e) {
            throw new ValidationException("Property " + VerityConfiguration.ENGINE + ": " + e.getMessage(), e);
        }
    }

    /** The built-in extractors, under those of ServiceLoader, validation.xml and the application. */
    private ValueExtractors extractors() {
        ValueExtractors extractors = ValueExtractors.builtIn(loader());
        List<ValueExtractorDescriptor> services = new ArrayList<>();
        Iterator<ServiceLoader.Provider<ValueExtractor<?>>> found = extractorServices();
        while (found.hasNext()) {
            ServiceLoader.Provider<ValueExtractor<?>> service = found.next();
            services.add(ValueExtractorDescriptor.of(components().provided(service), service.type()));
        }
        if (!services.isEmpty()) {
            extractors = extractors.with(services);
        }
        List<ValueExtractorDescriptor> configured = configuredExtractors();
        return configured.isEmpty() ? extractors : extractors.with(configured);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private Iterator<ServiceLoader.Provider<ValueExtractor<?>>> extractorServices() {
        return (Iterator)
                ServiceLoader.load(ValueExtractor.class, loader()).stream().iterator();
    }

    private List<ValueExtractorDescriptor> configuredExtractors() {
        if (configuration instanceof MergedConfiguration merged) {
            return merged.extractors();
        }
        List<ValueExtractorDescriptor> configured = new ArrayList<>();
        for (ValueExtractor<?> extractor : configuration.getValueExtractors()) {
            configured.add(ValueExtractorDescriptor.of(extractor));
        }
        return configured;
    }

    private ComponentSource components() {
        return configuration instanceof MergedConfiguration merged ? merged.components() : new PlainComponents();
    }

    private MetadataStore metadata() {
        List<XmlDocument> documents = documents();
        List<ProgrammaticMapping> calls = programmaticMappings();
        if (!calls.isEmpty()) {
            return metadata(documents, ProgrammaticMappings.of(calls));
        }
        if (documents.isEmpty()) {
            return store(definitions(ValidatorOverrides.NONE), List.of());
        }
        ParsedMappings mappings = ParsedMappings.parse(documents, external);
        ConstraintDefinitions definitions = definitions(mappings.validatorOverrides());
        return store(definitions, List.of(mappings.bind(definitions)));
    }

    private static MetadataStore store(ConstraintDefinitions definitions, List<MetadataSource> sources) {
        return new MetadataStore(new MetadataReader(definitions, sources, ExecutableRules.STRICT));
    }

    private ConstraintDefinitions definitions(ValidatorOverrides overrides) {
        return new ConstraintDefinitions(overrides, new Supplier<>() {
            @Override
            public List<Class<? extends ConstraintValidator<?, ?>>> get() {
                return ServiceValidators.find(loader());
            }
        });
    }

    private List<XmlDocument> documents() {
        if (configuration instanceof MergedConfiguration merged) {
            return merged.mappings();
        }
        List<XmlDocument> documents = new ArrayList<>();
        for (InputStream stream : configuration.getMappingStreams()) {
            documents.add(XmlDocument.read("Constraint mapping", stream));
        }
        return documents;
    }

    private ClassLoader loader() {
        ClassLoader context = external == null ? Thread.currentThread().getContextClassLoader() : external;
        return context == null ? FactoryAssembly.class.getClassLoader() : context;
    }

    /** What XML declares, and programmatic mappings over it. */
    private MetadataStore metadata(List<XmlDocument> documents, ProgrammaticMappings calls) {
        if (documents.isEmpty()) {
            ConstraintDefinitions definitions = definitions(calls.validatorsOver(ValidatorOverrides.NONE));
            return store(definitions, List.of(calls.bind(definitions)));
        }
        ParsedMappings files = ParsedMappings.parse(documents, external);
        ConstraintDefinitions definitions = definitions(calls.validatorsOver(files.validatorOverrides()));
        return store(definitions, List.of(files.bind(definitions), calls.bind(definitions)));
    }

    private List<ProgrammaticMapping> programmaticMappings() {
        Extras extras = configuration instanceof MergedConfiguration merged ? merged.extras() : new Extras();
        return new MappingContributors(loader(), components(), extras.getters)
                .with(extras.mappings, configuration.getProperties());
    }
}
