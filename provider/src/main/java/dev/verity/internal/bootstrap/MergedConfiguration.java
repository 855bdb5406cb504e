package dev.verity.internal.bootstrap;

import dev.verity.internal.extraction.ValueExtractorDescriptor;
import dev.verity.internal.xml.XmlDocument;
import jakarta.validation.ClockProvider;
import jakarta.validation.ConstraintValidatorFactory;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.ParameterNameProvider;
import jakarta.validation.TraversableResolver;
import jakarta.validation.spi.ConfigurationState;
import jakarta.validation.valueextraction.ValueExtractor;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A configuration with validation.xml merged in, as one provider hands it to another. */
record MergedConfiguration(
        boolean isIgnoreXmlConfiguration,
        MessageInterpolator getMessageInterpolator,
        TraversableResolver getTraversableResolver,
        ConstraintValidatorFactory getConstraintValidatorFactory,
        ParameterNameProvider getParameterNameProvider,
        ClockProvider getClockProvider,
        List<ValueExtractorDescriptor> addedExtractors,
        List<ValueExtractorDescriptor> xmlExtractors,
        List<XmlDocument> mappings,
        Map<String, String> getProperties,
        Settings settings,
        ComponentSource components,
        @Nullable ClassLoader classLoader)
        implements ConfigurationState {
    @Override
    public Set<InputStream> getMappingStreams() {
        Set<InputStream> streams = new LinkedHashSet<>();
        for (XmlDocument mapping : mappings) {
            streams.add(mapping.open());
        }
        return streams;
    }

    @Override
    public Set<ValueExtractor<?>> getValueExtractors() {
        Set<ValueExtractor<?>> extractors = new LinkedHashSet<>();
        for (ValueExtractorDescriptor extractor : extractors()) {
            extractors.add(extractor.extractor());
        }
        return extractors;
    }

    /** The extractors of the application over those of validation.xml. */
    List<ValueExtractorDescriptor> extractors() {
        Map<ValueExtractorDescriptor.Key, ValueExtractorDescriptor> extractors = new LinkedHashMap<>();
        putAll(xmlExtractors, extractors);
        putAll(addedExtractors, extractors);
        return List.copyOf(extractors.values());
    }

    private static void putAll(
            List<ValueExtractorDescriptor> descriptors,
            Map<ValueExtractorDescriptor.Key, ValueExtractorDescriptor> extractors) {
        for (ValueExtractorDescriptor descriptor : descriptors) {
            extractors.put(descriptor.key(), descriptor);
        }
    }
}
