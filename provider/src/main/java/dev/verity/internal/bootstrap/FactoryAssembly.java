package dev.verity.internal.bootstrap;

import dev.verity.internal.extraction.ValueExtractorDescriptor;
import dev.verity.internal.extraction.ValueExtractors;
import dev.verity.internal.metadata.Getters;
import dev.verity.internal.runtime.Environment;
import dev.verity.internal.runtime.Options;
import dev.verity.internal.xml.XmlDocument;
import dev.verity.validator.EngineMode;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.spi.ConfigurationState;
import jakarta.validation.valueextraction.ValueExtractor;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceLoader;
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
        Settings settings = assembly.settings();
        settings.checkProperties();
        Options options = settings.options();
        return new VerityFactory(
                assembly.environment(options, settings.engine()), settings.rules(), assembly.metadata(options));
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
                !(configuration.getTraversableResolver() instanceof OpenTraversal),
                configuration.getConstraintValidatorFactory(),
                configuration.getParameterNameProvider(),
                configuration.getClockProvider(),
                extractors(),
                options,
                engine);
    }

    private MetadataStores metadata(Options options) {
        return new MetadataStores(documents(), Getters.by(options.getters()), external, loader(external));
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

    /** The class loader that finds services: that of the configuration, else that of the thread. */
    static ClassLoader loader(@Nullable ClassLoader external) {
        ClassLoader context = external == null ? Thread.currentThread().getContextClassLoader() : external;
        return context == null ? FactoryAssembly.class.getClassLoader() : context;
    }
}
