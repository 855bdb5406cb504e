package dev.verity.internal.bootstrap;

import dev.verity.internal.extraction.DeclaredExtractors;
import dev.verity.internal.extraction.ValueExtractorDescriptor;
import dev.verity.internal.mapping.ProgrammaticMapping;
import dev.verity.internal.mapping.ProgrammaticMappings;
import dev.verity.internal.metadata.Getters;
import dev.verity.internal.plan.MetadataStore;
import dev.verity.internal.runtime.Options;
import dev.verity.internal.xml.ValidationXml;
import dev.verity.internal.xml.XmlBootstrapConfiguration;
import dev.verity.internal.xml.XmlConfiguration;
import dev.verity.internal.xml.XmlDocument;
import dev.verity.mapping.ConstraintMapping;
import dev.verity.validator.VerityConfiguration;
import jakarta.validation.BootstrapConfiguration;
import jakarta.validation.ClockProvider;
import jakarta.validation.ConstraintValidatorFactory;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.ParameterNameProvider;
import jakarta.validation.TraversableResolver;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.spi.BootstrapState;
import jakarta.validation.spi.ValidationProvider;
import jakarta.validation.valueextraction.ValueExtractor;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Collects what the application configures, and merges validation.xml under it when a factory is built.
 *
 * <p>Public, since frameworks call {@link #externalClassLoader} by reflection on the class of a configuration.
 */
public final class FactoryConfiguration extends AddedSettings {
    private final BootstrapState bootstrap;
    private final ValidationProvider<?> provider;
    private final boolean providerIsOpen;
    private final DeclaredExtractors extractors = new DeclaredExtractors();
    private final List<XmlDocument> mappings = new ArrayList<>();
    private final DefaultComponents defaults = new DefaultComponents();
    private @Nullable MessageInterpolator messageInterpolator;
    private @Nullable TraversableResolver traversableResolver;
    private @Nullable ConstraintValidatorFactory constraintValidatorFactory;
    private @Nullable ParameterNameProvider parameterNameProvider;
    private @Nullable ClockProvider clockProvider;
    private @Nullable ClassLoader classLoader;
    private ComponentSource components = new PlainComponents();
    private boolean ignoreXml;
    private @Nullable XmlConfiguration xml;

    /**
     * @param providerIsOpen true if validation.xml may name another provider than this one
     */
    FactoryConfiguration(BootstrapState bootstrap, ValidationProvider<?> provider, boolean providerIsOpen) {
        this.bootstrap = bootstrap;
        this.provider = provider;
        this.providerIsOpen = providerIsOpen;
    }

    @Override
    public VerityConfiguration ignoreXmlConfiguration() {
        ignoreXml = true;
        settingsChanged();
        return this;
    }

    @Override
    public VerityConfiguration messageInterpolator(@Nullable MessageInterpolator interpolator) {
        messageInterpolator = interpolator;
        return this;
    }

    @Override
    public VerityConfiguration traversableResolver(@Nullable TraversableResolver resolver) {
        traversableResolver = resolver;
        return this;
    }

    @Override
    public VerityConfiguration constraintValidatorFactory(@Nullable ConstraintValidatorFactory factory) {
        constraintValidatorFactory = factory;
        return this;
    }

    @Override
    public VerityConfiguration parameterNameProvider(@Nullable ParameterNameProvider provider) {
        parameterNameProvider = provider;
        return this;
    }

    @Override
    public VerityConfiguration clockProvider(@Nullable ClockProvider provider) {
        clockProvider = provider;
        return this;
    }

    @Override
    public VerityConfiguration addValueExtractor(ValueExtractor<?> extractor) {
        require(extractor, "value extractor");
        extractors.add(ValueExtractorDescriptor.of(extractor));
        return this;
    }

    @Override
    public VerityConfiguration addMapping(InputStream stream) {
        require(stream, "mapping stream");
        mappings.add(
                XmlDocument.read("Constraint mapping " + (mappings.size() + 1) + " added by addMapping()", stream));
        return this;
    }

    @Override
    public VerityConfiguration externalClassLoader(ClassLoader loader) {
        require(loader, "external class loader");
        classLoader = loader;
        xml = null;
        settingsChanged();
        return this;
    }

    @Override
    public ConstraintMapping createConstraintMapping() {
        return new ProgrammaticMapping(getters());
    }

    @Override
    public VerityConfiguration addConstraintMapping(ConstraintMapping mapping) {
        require(mapping, "constraint mapping");
        if (!(mapping instanceof ProgrammaticMapping)) {
            throw new IllegalArgumentException(
                    "The constraint mapping " + mapping.getClass().getName()
                            + " is not of Verity's making. Use one of createConstraintMapping().");
        }
        extras.mappings.add(mapping);
        return this;
    }

    @Override
    public MessageInterpolator getDefaultMessageInterpolator() {
        return defaults.messageInterpolator(settings(components));
    }

    @Override
    public TraversableResolver getDefaultTraversableResolver() {
        return defaults.traversableResolver();
    }

    @Override
    public ConstraintValidatorFactory getDefaultConstraintValidatorFactory() {
        return defaults.constraintValidatorFactory();
    }

    @Override
    public ParameterNameProvider getDefaultParameterNameProvider() {
        return defaults.parameterNameProvider();
    }

    @Override
    public ClockProvider getDefaultClockProvider() {
        return defaults.clockProvider();
    }

    @Override
    public BootstrapConfiguration getBootstrapConfiguration() {
        return new XmlBootstrapConfiguration(xml());
    }

    @Override
    public ValidatorFactory buildValidatorFactory() {
        MergedConfiguration merged = merged();
        String named = providerIsOpen && !ignoreXml ? xml().defaultProvider() : null;
        if (named != null) {
            return new ProviderChoice(bootstrap).named(named, classLoader).buildValidatorFactory(merged);
        }
        if (providerIsOpen) {
            new ProviderChoice(bootstrap).noteOthers(provider);
        }
        return provider.buildValidatorFactory(merged);
    }

    @Override
    void settingsChanged() {
        defaults.settingsChanged();
    }

    /** Sets who makes the components that validation.xml and services name. */
    void components(ComponentSource source) {
        components = source;
        settingsChanged();
    }

    /** What the application and the files declare; no component is made for it but contributors and a strategy for getters. */
    MetadataStore declaredMetadata() {
        Settings plain = settings(new PlainComponents());
        Getters getters = Getters.by(plain.getters());
        ClassLoader loader = FactoryAssembly.loader(classLoader);
        ProgrammaticMappings calls = plain.mappings(loader, new PlainComponents(), getters);
        return new MetadataStores(mappingDocuments(), calls, getters, classLoader, loader, false)
                .own(plain.rules(), Options.DEFAULT);
    }

    /** Tells which methods are getters. */
    Getters getters() {
        return Getters.by(settings(new PlainComponents()).getters());
    }

    private XmlConfiguration file() {
        return ignoreXml ? XmlConfiguration.EMPTY : xml();
    }

    private Settings settings(ComponentSource source) {
        return new Settings(allProperties(), extras, classLoader, source);
    }

    /** The application's properties over those of validation.xml, whichever prefix they have. */
    private Map<String, String> allProperties() {
        Map<String, String> fromFile = file().properties();
        if (fromFile.isEmpty()) {
            return properties;
        }
        Map<String, String> all = new HashMap<>(fromFile);
        for (Map.Entry<String, String> own : properties.entrySet()) {
            String suffix = KnownProperties.suffix(own.getKey(), KnownProperties.HIBERNATE_PREFIX);
            if (suffix != null) {
                all.remove(KnownProperties.OUR_PREFIX + suffix);
            }
        }
        all.putAll(properties);
        return all;
    }

    private List<XmlDocument> mappingDocuments() {
        List<XmlDocument> documents = new ArrayList<>(mappings);
        documents.addAll(file().mappingDocuments(classLoader));
        return documents;
    }

    /** The application's settings over those of validation.xml over the defaults. */
    private MergedConfiguration merged() {
        XmlComponents named = new XmlComponents(file(), classLoader, components);
        Settings settings = settings(components);
        MessageInterpolator interpolator =
                messageInterpolator == null ? named.messageInterpolator() : messageInterpolator;
        TraversableResolver resolver = traversableResolver == null ? named.traversableResolver() : traversableResolver;
        ConstraintValidatorFactory factory =
                constraintValidatorFactory == null ? named.constraintValidatorFactory() : constraintValidatorFactory;
        ParameterNameProvider names =
                parameterNameProvider == null ? named.parameterNameProvider() : parameterNameProvider;
        ClockProvider clock = clockProvider == null ? named.clockProvider() : clockProvider;
        return new MergedConfiguration(
                ignoreXml,
                interpolator == null ? defaults.messageInterpolator(settings) : interpolator,
                resolver == null ? defaults.traversableResolver() : resolver,
                factory == null ? defaults.constraintValidatorFactory() : factory,
                names == null ? defaults.parameterNameProvider() : names,
                clock == null ? defaults.clockProvider() : clock,
                extractors.all(),
                named.valueExtractors(),
                mappingDocuments(),
                allProperties(),
                settings,
                components,
                classLoader);
    }

    private XmlConfiguration xml() {
        if (xml == null) {
            xml = ValidationXml.read(classLoader);
        }
        return xml;
    }
}
