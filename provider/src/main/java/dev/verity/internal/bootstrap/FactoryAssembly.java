package dev.verity.internal.bootstrap;

import dev.verity.internal.constraint.ConstraintDefinitions;
import dev.verity.internal.constraint.ServiceValidators;
import dev.verity.internal.constraint.ValidatorOverrides;
import dev.verity.internal.extraction.ValueExtractorDescriptor;
import dev.verity.internal.extraction.ValueExtractors;
import dev.verity.internal.metadata.ExecutableRules;
import dev.verity.internal.metadata.MetadataReader;
import dev.verity.internal.metadata.MetadataSource;
import dev.verity.internal.plan.MetadataStore;
import dev.verity.internal.runtime.Environment;
import dev.verity.internal.runtime.Options;
import dev.verity.internal.shadow.Original;
import dev.verity.internal.shadow.Shadowing;
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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Puts a factory together from a configuration, of our own or another provider's making. */
final class FactoryAssembly {
    private final ConfigurationState configuration;
    private final @Nullable ClassLoader external;
    private @Nullable List<XmlDocument> documents;

    private FactoryAssembly(ConfigurationState configuration) {
        this.configuration = configuration;
        this.external = configuration instanceof MergedConfiguration merged ? merged.classLoader() : null;
    }

    static ValidatorFactory of(ConfigurationState configuration) {
        FactoryAssembly assembly = new FactoryAssembly(configuration);
        return new VerityFactory(assembly.environment(), assembly.metadata(), assembly.shadowing());
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

    /** The provider that runs beside ours, or null. */
    private @Nullable Shadowing shadowing() {
        String provider = setting(VerityConfiguration.SHADOW);
        return provider == null || provider.isBlank()
                ? null
                : Shadowing.start(
                        provider.strip(), new Original(configuration, options(), this::mappingStreams, loader()));
    }

    private Set<InputStream> mappingStreams() {
        Set<InputStream> streams = new LinkedHashSet<>();
        for (XmlDocument document : documents()) {
            streams.add(document.open());
        }
        return streams;
    }

    /** A property, else the system property of the same name. */
    private @Nullable String setting(String name) {
        String configured = configuration.getProperties().get(name);
        return configured == null ? System.getProperty(name) : configured;
    }

    private Options options() {
        boolean failFast = Boolean.parseBoolean(configuration.getProperties().get(VerityConfiguration.FAIL_FAST));
        return Options.DEFAULT.withFailFast(failFast, false);
    }

    /** The configured engine, else that of the system property of the same name. */
    private EngineMode engine() {
        String name = setting(VerityConfiguration.ENGINE);
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
        if (documents.isEmpty()) {
            return store(definitions(ValidatorOverrides.NONE), List.of());
        }
        ParsedMappings mappings = ParsedMappings.parse(documents, external);
        ConstraintDefinitions definitions = definitions(mappings.validatorOverrides());
        return store(definitions, List.of(mappings.bind(definitions)));
    }

    private MetadataStore store(ConstraintDefinitions definitions, List<MetadataSource> sources) {
        return new MetadataStore(new MetadataReader(definitions, sources, ExecutableRules.STRICT, checksClassFiles()));
    }

    private boolean checksClassFiles() {
        return !"false".equalsIgnoreCase(setting(VerityConfiguration.CHECK_DROPPED_ANNOTATIONS));
    }

    private ConstraintDefinitions definitions(ValidatorOverrides overrides) {
        return new ConstraintDefinitions(overrides, new Supplier<>() {
            @Override
            public List<Class<? extends ConstraintValidator<?, ?>>> get() {
                return ServiceValidators.find(loader());
            }
        });
    }

    /** The streams of another provider's configuration can be read once. */
    private List<XmlDocument> documents() {
        if (documents == null) {
            documents = configuration instanceof MergedConfiguration merged ? merged.mappings() : readDocuments();
        }
        return documents;
    }

    private List<XmlDocument> readDocuments() {
        List<XmlDocument> read = new ArrayList<>();
        for (InputStream stream : configuration.getMappingStreams()) {
            read.add(XmlDocument.read("Constraint mapping", stream));
        }
        return read;
    }

    private ClassLoader loader() {
        ClassLoader context = external == null ? Thread.currentThread().getContextClassLoader() : external;
        return context == null ? FactoryAssembly.class.getClassLoader() : context;
    }
}
