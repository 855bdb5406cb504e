package dev.verity.bridge;

import dev.verity.validator.VerityConfiguration;
import jakarta.validation.BootstrapConfiguration;
import jakarta.validation.ClockProvider;
import jakarta.validation.ConstraintValidatorFactory;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.ParameterNameProvider;
import jakarta.validation.TraversableResolver;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.valueextraction.ValueExtractor;
import java.io.InputStream;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.messageinterpolation.AbstractMessageInterpolator;
import org.hibernate.validator.messageinterpolation.ExpressionLanguageFeatureLevel;
import org.hibernate.validator.messageinterpolation.MessageParameterEscaping;
import org.hibernate.validator.metadata.BeanMetaDataClassNormalizer;
import org.hibernate.validator.resourceloading.PlatformResourceBundleLocator;
import org.hibernate.validator.spi.messageinterpolation.LocaleResolver;
import org.hibernate.validator.spi.nodenameprovider.PropertyNodeNameProvider;
import org.hibernate.validator.spi.properties.GetterPropertySelectionStrategy;
import org.hibernate.validator.spi.resourceloading.ResourceBundleLocator;
import org.hibernate.validator.spi.scripting.ScriptEvaluatorFactory;
import org.hibernate.validator.spi.tracking.ProcessedBeansTrackingVoter;
import org.jspecify.annotations.Nullable;

/** Verity's configuration by the names of Hibernate Validator, which Spring calls reflectively and Quarkus makes. Not thread-safe. */
public final class HibernateConfiguration implements HibernateValidatorConfiguration {
    private final VerityConfiguration verity;
    private final ExpressionLimits limits = new ExpressionLimits();
    private @Nullable MessageInterpolator messageInterpolator;

    /** Hands all that is set to Verity. */
    public HibernateConfiguration(VerityConfiguration verity) {
        this.verity = verity;
    }

    @Override
    public HibernateValidatorConfiguration ignoreXmlConfiguration() {
        verity.ignoreXmlConfiguration();
        return this;
    }

    @Override
    public HibernateValidatorConfiguration messageInterpolator(@Nullable MessageInterpolator interpolator) {
        messageInterpolator = interpolator;
        verity.messageInterpolator(interpolator);
        return this;
    }

    @Override
    public HibernateValidatorConfiguration traversableResolver(@Nullable TraversableResolver resolver) {
        verity.traversableResolver(resolver);
        return this;
    }

    @Override
    public HibernateValidatorConfiguration constraintValidatorFactory(@Nullable ConstraintValidatorFactory factory) {
        verity.constraintValidatorFactory(factory);
        return this;
    }

    @Override
    public HibernateValidatorConfiguration parameterNameProvider(@Nullable ParameterNameProvider provider) {
        verity.parameterNameProvider(provider);
        return this;
    }

    @Override
    public HibernateValidatorConfiguration clockProvider(@Nullable ClockProvider provider) {
        verity.clockProvider(provider);
        return this;
    }

    @Override
    public HibernateValidatorConfiguration addValueExtractor(ValueExtractor<?> extractor) {
        verity.addValueExtractor(extractor);
        return this;
    }

    @Override
    public HibernateValidatorConfiguration addMapping(InputStream stream) {
        verity.addMapping(stream);
        return this;
    }

    @Override
    public HibernateValidatorConfiguration addProperty(String name, @Nullable String value) {
        verity.addProperty(name, value);
        return this;
    }

    @Override
    public MessageInterpolator getDefaultMessageInterpolator() {
        return verity.getDefaultMessageInterpolator();
    }

    @Override
    public TraversableResolver getDefaultTraversableResolver() {
        return verity.getDefaultTraversableResolver();
    }

    @Override
    public ConstraintValidatorFactory getDefaultConstraintValidatorFactory() {
        return verity.getDefaultConstraintValidatorFactory();
    }

    @Override
    public ParameterNameProvider getDefaultParameterNameProvider() {
        return verity.getDefaultParameterNameProvider();
    }

    @Override
    public ClockProvider getDefaultClockProvider() {
        return verity.getDefaultClockProvider();
    }

    @Override
    public BootstrapConfiguration getBootstrapConfiguration() {
        return verity.getBootstrapConfiguration();
    }

    @Override
    public ValidatorFactory buildValidatorFactory() {
        return toVerity().buildValidatorFactory();
    }

    /** Verity's configuration with all that was set, for those who go on with it; ends the use of this one. */
    public VerityConfiguration toVerity() {
        if (messageInterpolator instanceof AbstractMessageInterpolator ours) {
            verity.messageInterpolator(limits.imposedOn(ours));
        }
        return verity;
    }

    @Override
    public ResourceBundleLocator getDefaultResourceBundleLocator() {
        return new PlatformResourceBundleLocator(AbstractMessageInterpolator.USER_VALIDATION_MESSAGES);
    }

    @Override
    public Set<ValueExtractor<?>> getDefaultValueExtractors() {
        return Set.of();
    }

    @Override
    public ConstraintMapping createConstraintMapping() {
        return new HibernateMapping(verity.createConstraintMapping());
    }

    @Override
    public HibernateValidatorConfiguration addMapping(ConstraintMapping mapping) {
        require(mapping, "mapping");
        if (!(mapping instanceof HibernateMapping ours)) {
            throw new IllegalArgumentException(
                    mapping.getClass().getName() + " is no mapping of createConstraintMapping(). Fill one of those.");
        }
        verity.addConstraintMapping(ours.verity());
        return this;
    }

    @Override
    public HibernateValidatorConfiguration failFast(boolean failFast) {
        verity.failFast(failFast);
        return this;
    }

    @Override
    public HibernateValidatorConfiguration externalClassLoader(ClassLoader loader) {
        verity.externalClassLoader(loader);
        return this;
    }

    @Override
    public HibernateValidatorConfiguration allowOverridingMethodAlterParameterConstraint(boolean allow) {
        verity.allowOverridingMethodAlterParameterConstraint(allow);
        return this;
    }

    @Override
    public HibernateValidatorConfiguration allowMultipleCascadedValidationOnReturnValues(boolean allow) {
        verity.allowMultipleCascadedValidationOnReturnValues(allow);
        return this;
    }

    @Override
    public HibernateValidatorConfiguration allowParallelMethodsDefineParameterConstraints(boolean allow) {
        verity.allowParallelMethodsDefineParameterConstraints(allow);
        return this;
    }

    @Override
    public HibernateValidatorConfiguration enableTraversableResolverResultCache(boolean enabled) {
        return this;
    }

    @Override
    public HibernateValidatorConfiguration scriptEvaluatorFactory(ScriptEvaluatorFactory factory) {
        require(factory, "script evaluator factory");
        verity.scriptEvaluatorFactory(language -> factory.getScriptEvaluatorByLanguageName(language)::evaluate);
        return this;
    }

    @Override
    public HibernateValidatorConfiguration temporalValidationTolerance(Duration tolerance) {
        require(tolerance, "temporal validation tolerance");
        // the sign does not count, as applications are used to
        verity.temporalValidationTolerance(tolerance.abs());
        return this;
    }

    @Override
    public HibernateValidatorConfiguration constraintValidatorPayload(@Nullable Object payload) {
        verity.constraintValidatorPayload(payload);
        return this;
    }

    @Override
    public HibernateValidatorConfiguration addConstraintValidatorInitializationSharedData(Object data) {
        require(data, "initialization data");
        addAs(data.getClass(), data);
        return this;
    }

    @Override
    public <T, V extends T> HibernateValidatorConfiguration addConstraintValidatorInitializationSharedData(
            Class<T> type, V data) {
        verity.addInitializationData(type, data);
        return this;
    }

    @Override
    public HibernateValidatorConfiguration getterPropertySelectionStrategy(GetterPropertySelectionStrategy strategy) {
        require(strategy, "getter property selection strategy");
        verity.getterPropertySelectionStrategy(BeanMethod.selectedBy(strategy));
        return this;
    }

    @Override
    public HibernateValidatorConfiguration propertyNodeNameProvider(@Nullable PropertyNodeNameProvider provider) {
        verity.propertyNodeNameProvider(provider == null ? null : BeanProperty.namedBy(provider));
        return this;
    }

    @Override
    public HibernateValidatorConfiguration locales(Set<Locale> locales) {
        verity.locales(locales);
        return this;
    }

    @Override
    public HibernateValidatorConfiguration defaultLocale(Locale locale) {
        require(locale, "default locale");
        verity.defaultLocale(locale);
        return this;
    }

    @Override
    public HibernateValidatorConfiguration localeResolver(@Nullable LocaleResolver resolver) {
        verity.localeResolver(resolver == null ? null : SupportedLocales.resolver(resolver));
        return this;
    }

    @Override
    public HibernateValidatorConfiguration beanMetaDataClassNormalizer(BeanMetaDataClassNormalizer normalizer) {
        return this;
    }

    @Override
    public HibernateValidatorConfiguration constraintExpressionLanguageFeatureLevel(
            ExpressionLanguageFeatureLevel level) {
        limits.constraints = Levels.forConstraints(level);
        verity.constraintExpressions(limits.constraints);
        return this;
    }

    @Override
    public HibernateValidatorConfiguration customViolationExpressionLanguageFeatureLevel(
            ExpressionLanguageFeatureLevel level) {
        limits.customViolations = Levels.forCustomViolations(level);
        verity.customViolationExpressions(limits.customViolations);
        return this;
    }

    @Override
    public HibernateValidatorConfiguration showValidatedValuesInTraceLogs(boolean enabled) {
        return this;
    }

    @Override
    public HibernateValidatorConfiguration failFastOnPropertyViolation(boolean failFast) {
        verity.failFastOnPropertyViolation(failFast);
        return this;
    }

    @Override
    public HibernateValidatorConfiguration processedBeansTrackingVoter(ProcessedBeansTrackingVoter voter) {
        return this;
    }

    @Override
    public HibernateValidatorConfiguration messageParameterEscaping(MessageParameterEscaping escaping) {
        return this;
    }

    private <T> void addAs(Class<T> type, Object data) {
        verity.addInitializationData(type, type.cast(data));
    }

    private static void require(@Nullable Object argument, String name) {
        if (argument == null) {
            throw new IllegalArgumentException("The " + name + " must not be null.");
        }
    }
}
