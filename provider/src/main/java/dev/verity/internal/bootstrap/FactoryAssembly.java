package dev.verity.internal.bootstrap;

import dev.verity.internal.extraction.ValueExtractorDescriptor;
import dev.verity.internal.extraction.ValueExtractors;
import dev.verity.internal.mapping.ProgrammaticMappings;
import dev.verity.internal.metadata.Getters;
import dev.verity.internal.runtime.Environment;
import dev.verity.internal.runtime.Options;
import dev.verity.internal.shadow.Original;
import dev.verity.internal.shadow.Shadowing;
import dev.verity.internal.xml.XmlDocument;
import dev.verity.validator.EngineMode;
import dev.verity.validator.OpenTraversableResolver;
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
        Settings settings = assembly.settings();
        settings.checkProperties();
        Options options = settings.options();
        Environment environment = assembly.environment(options, settings.engine());
        MetadataStores metadata = assembly.metadata(options, settings);
        Shadowing shadow = assembly.shadowing(options, settings);
        try {
            return new VerityFactory(environment, settings.rules(), metadata, settings.listeners(), shadow);
        } catch (Throwable e) {
            if (shadow != null) {
                shadow.close();
            }
            throw e;
        }
    }

    /** The provider that runs beside ours, or null. */
    private @Nullable Shadowing shadowing(Options options, Settings settings) {
        String provider = settings.shadow();
        return provider == null
                ? null
                : Shadowing.start(
                        provider,
                        settings.shadowSettings(),
                        new Original(configuration, options, this::mappingStreams, loader(external)));
    }

    private Set<InputStream> mappingStreams() {
        Set<InputStream> streams = new LinkedHashSet<>();
        for (XmlDocument document : documents()) {
            streams.add(document.open());
        }
        return streams;
    }

    private Settings settings() {
        return configuration instanceof MergedConfiguration merged
                ? merged.settings()
                : new Settings(configuration.getProperties(), new Extras(), null, new PlainComponents());
    }

    private Environment environment(Options options, EngineMode engine) {
        return new Environment(
                configuration.getMessageInterpolator(),
                configuration.getTraversableResolver(),
                !(configuration.getTraversableResolver() instanceof OpenTraversableResolver),
                configuration.getConstraintValidatorFactory(),
                configuration.getParameterNameProvider(),
                configuration.getClockProvider(),
                extractors(),
                options,
                engine);
    }

    private MetadataStores metadata(Options options, Settings settings) {
        Getters getters = Getters.by(options.getters());
        ClassLoader loader = loader(external);
        ProgrammaticMappings calls = settings.mappings(loader, components(), getters);
        return new MetadataStores(documents(), calls, getters, external, loader, settings.checksClassFiles());
    }

    /** The built-in extractors, under those of ServiceLoader, validation.xml and the application. */
    private ValueExtractors extractors() {
        ValueExtractors extractors = ValueExtractors.builtIn(loader(external));
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
        return (Iterator) ServiceLoader.load(ValueExtractor.class, loader(external)).stream()
                .iterator();
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

    /** The class loader that finds services: that of the configuration, else that of the thread. */
    static ClassLoader loader(@Nullable ClassLoader external) {
        ClassLoader context = external == null ? Thread.currentThread().getContextClassLoader() : external;
        return context == null ? FactoryAssembly.class.getClassLoader() : context;
    }
}
