package dev.verity.internal.bootstrap;

import dev.verity.internal.extraction.DeclaredExtractors;
import dev.verity.internal.extraction.ValueExtractorDescriptor;
import dev.verity.internal.mapping.ProgrammaticMapping;
import dev.verity.internal.plan.MetadataStore;
import dev.verity.internal.xml.ValidationXml;
import dev.verity.internal.xml.XmlBootstrapConfiguration;
import dev.verity.internal.xml.XmlConfiguration;
import dev.verity.internal.xml.XmlDocument;
import dev.verity.mapping.ConstraintMapping;
import dev.verity.validator.EngineMode;
import dev.verity.validator.ExpressionLevel;
import dev.verity.validator.GetterPropertySelectionStrategy;
import dev.verity.validator.LocaleResolver;
import dev.verity.validator.PropertyNodeNameProvider;
import dev.verity.validator.ScriptEvaluatorFactory;
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
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects what the application configures, and merges validation.xml under it when a factory is built. */
final class FactoryConfiguration implements VerityConfiguration {
    private final BootstrapState bootstrap;
    private final ValidationProvider<?> provider;
    private final boolean providerIsOpen;
    private final DeclaredExtractors extractors = new DeclaredExtractors();
    private final List<XmlDocument> mappings = new ArrayList<>();
    private final Map<String, String> properties = new HashMap<>();
    private final Extras extras = new Extras();
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
    public VerityConfiguration addProperty(String name, @Nullable String value) {
        if (value == null) {
            properties.remove(name);
        } else {
            properties.put(name, value);
        }
        return this;
    }

    @Override
    public VerityConfiguration engine(EngineMode mode) {
        require(mode, "engine mode");
        return addProperty(ENGINE, mode.name());
    }

    @Override
    public VerityConfiguration failFast(boolean failFast) {
        return addProperty(FAIL_FAST, Boolean.toString(failFast));
    }

    @Override
    public VerityConfiguration externalClassLoader(ClassLoader loader) {
        require(loader, "external class loader");
        classLoader = loader;
        xml = null;
        return this;
    }

    @Override
    public VerityConfiguration failFastOnPropertyViolation(boolean failFast) {
        return addProperty(FAIL_FAST_ON_PROPERTY_VIOLATION, Boolean.toString(failFast));
    }

    @Override
    public VerityConfiguration allowOverridingMethodAlterParameterConstraint(boolean allow) {
        return addProperty(ALLOW_PARAMETER_CONSTRAINT_OVERRIDE, Boolean.toString(allow));
    }

    @Override
    public VerityConfiguration allowMultipleCascadedValidationOnReturnValues(boolean allow) {
        return addProperty(ALLOW_MULTIPLE_CASCADED_VALIDATION_ON_RESULT, Boolean.toString(allow));
    }

    @Override
    public VerityConfiguration allowParallelMethodsDefineParameterConstraints(boolean allow) {
        return addProperty(ALLOW_PARALLEL_METHOD_PARAMETER_CONSTRAINT, Boolean.toString(allow));
    }

    @Override
    public VerityConfiguration temporalValidationTolerance(Duration tolerance) {
        require(tolerance, "temporal validation tolerance");
        return addProperty(TEMPORAL_VALIDATION_TOLERANCE, tolerance.toString());
    }

    @Override
    public VerityConfiguration constraintExpressions(ExpressionLevel level) {
        require(level, "expression level");
        return addProperty(CONSTRAINT_EXPRESSION_LANGUAGE_FEATURE_LEVEL, level.name());
    }

    @Override
    public VerityConfiguration customViolationExpressions(ExpressionLevel level) {
        require(level, "expression level");
        return addProperty(CUSTOM_VIOLATION_EXPRESSION_LANGUAGE_FEATURE_LEVEL, level.name());
    }

    @Override
    public VerityConfiguration propertyNodeNameProvider(@Nullable PropertyNodeNameProvider nodeNames) {
        extras.nodeNames = nodeNames;
        return this;
    }

    @Override
    public VerityConfiguration getterPropertySelectionStrategy(@Nullable GetterPropertySelectionStrategy strategy) {
        extras.getters = strategy;
        return this;
    }

    @Override
    public VerityConfiguration locales(Set<Locale> locales) {
        require(locales, "set of locales");
        extras.locales = Set.copyOf(locales);
        return this;
    }

    @Override
    public VerityConfiguration defaultLocale(@Nullable Locale locale) {
        extras.defaultLocale = locale;
        return this;
    }

    @Override
    public VerityConfiguration localeResolver(@Nullable LocaleResolver resolver) {
        extras.localeResolver = resolver;
        return this;
    }

    @Override
    public VerityConfiguration scriptEvaluatorFactory(@Nullable ScriptEvaluatorFactory factory) {
        extras.scripts = factory;
        return this;
    }

    @Override
    public VerityConfiguration constraintValidatorPayload(@Nullable Object payload) {
        extras.payload = payload;
        return this;
    }

    @Override
    public <T> VerityConfiguration addInitializationData(Class<T> type, T data) {
        require(type, "type of the initialization data");
        require(data, "initialization data");
        extras.initializationData.put(type, data);
        return this;
    }

    @Override
    public ConstraintMapping createConstraintMapping() {
        return new ProgrammaticMapping(extras.getters);
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
        return defaults.messageInterpolator(classLoader);
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
        return provider.buildValidatorFactory(merged);
    }

    /** Sets who makes the components that validation.xml and services name. */
    void components(ComponentSource source) {
        components = source;
    }

    /** What the application and the files declare; no component is made for it. */
    MetadataStore declaredMetadata() {
        return FactoryAssembly.metadata(merged(XmlConfiguration.EMPTY));
    }

    private MergedConfiguration merged() {
        return merged(file());
    }

    private XmlConfiguration file() {
        return ignoreXml ? XmlConfiguration.EMPTY : xml();
    }

    /**
     * The application's settings over those of validation.xml over the defaults.
     *
     * @param naming the configuration that names components
     */
    private MergedConfiguration merged(XmlConfiguration naming) {
        XmlConfiguration file = file();
        XmlComponents named = new XmlComponents(naming, classLoader, components);
        List<XmlDocument> documents = new ArrayList<>(mappings);
        documents.addAll(file.mappingDocuments(classLoader));
        Map<String, String> allProperties = new HashMap<>(file.properties());
        allProperties.putAll(properties);
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
                interpolator == null ? defaults.messageInterpolator(classLoader) : interpolator,
                resolver == null ? defaults.traversableResolver() : resolver,
                factory == null ? defaults.constraintValidatorFactory() : factory,
                names == null ? defaults.parameterNameProvider() : names,
                clock == null ? defaults.clockProvider() : clock,
                extractors.all(),
                named.valueExtractors(),
                documents,
                allProperties,
                components,
                classLoader,
                extras);
    }

    private XmlConfiguration xml() {
        if (xml == null) {
            xml = ValidationXml.read(classLoader);
        }
        return xml;
    }

    private static void require(@Nullable Object argument, String name) {
        if (argument == null) {
            throw new IllegalArgumentException("The " + name + " must not be null.");
        }
    }
}
