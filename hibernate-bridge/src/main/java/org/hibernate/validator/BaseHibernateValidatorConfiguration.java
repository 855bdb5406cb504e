package org.hibernate.validator;

import jakarta.validation.Configuration;
import jakarta.validation.valueextraction.ValueExtractor;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.messageinterpolation.ExpressionLanguageFeatureLevel;
import org.hibernate.validator.messageinterpolation.MessageParameterEscaping;
import org.hibernate.validator.metadata.BeanMetaDataClassNormalizer;
import org.hibernate.validator.spi.messageinterpolation.LocaleResolver;
import org.hibernate.validator.spi.nodenameprovider.PropertyNodeNameProvider;
import org.hibernate.validator.spi.properties.GetterPropertySelectionStrategy;
import org.hibernate.validator.spi.resourceloading.ResourceBundleLocator;
import org.hibernate.validator.spi.scripting.ScriptEvaluatorFactory;
import org.hibernate.validator.spi.tracking.ProcessedBeansTrackingVoter;

/**
 * What a configuration has beyond the specification. Verity does what each setting says, except where the setting tells otherwise.
 *
 * @param <S> the type of the configuration itself
 */
public interface BaseHibernateValidatorConfiguration<S extends BaseHibernateValidatorConfiguration<S>>
        extends Configuration<S> {
    /** The property for {@link #failFast(boolean)}. */
    String FAIL_FAST = "hibernate.validator.fail_fast";

    /** The property for {@link #allowOverridingMethodAlterParameterConstraint(boolean)}. */
    String ALLOW_PARAMETER_CONSTRAINT_OVERRIDE = "hibernate.validator.allow_parameter_constraint_override";

    /** The property for {@link #allowMultipleCascadedValidationOnReturnValues(boolean)}. */
    String ALLOW_MULTIPLE_CASCADED_VALIDATION_ON_RESULT =
            "hibernate.validator.allow_multiple_cascaded_validation_on_result";

    /** The property for {@link #allowParallelMethodsDefineParameterConstraints(boolean)}. */
    String ALLOW_PARALLEL_METHODS_DEFINE_PARAMETER_CONSTRAINTS =
            "hibernate.validator.allow_parallel_method_parameter_constraint";

    /** The property that names contributors of constraint mappings: names of classes between commas. */
    String CONSTRAINT_MAPPING_CONTRIBUTORS = "hibernate.validator.constraint_mapping_contributors";

    /** The property for {@link #enableTraversableResolverResultCache(boolean)}. */
    String ENABLE_TRAVERSABLE_RESOLVER_RESULT_CACHE = "hibernate.validator.enable_traversable_resolver_result_cache";

    /** The property for {@link #scriptEvaluatorFactory(ScriptEvaluatorFactory)}: the name of a class. */
    String SCRIPT_EVALUATOR_FACTORY_CLASSNAME = "hibernate.validator.script_evaluator_factory";

    /** The property for {@link #temporalValidationTolerance(Duration)}, in milliseconds. */
    String TEMPORAL_VALIDATION_TOLERANCE = "hibernate.validator.temporal_validation_tolerance";

    /** The property for {@link #getterPropertySelectionStrategy(GetterPropertySelectionStrategy)}: the name of a class. */
    String GETTER_PROPERTY_SELECTION_STRATEGY_CLASSNAME = "hibernate.validator.getter_property_selection_strategy";

    /** The property for {@link #propertyNodeNameProvider(PropertyNodeNameProvider)}: the name of a class. */
    String PROPERTY_NODE_NAME_PROVIDER_CLASSNAME = "hibernate.validator.property_node_name_provider";

    /** The property for {@link #localeResolver(LocaleResolver)}: the name of a class. */
    String LOCALE_RESOLVER_CLASSNAME = "hibernate.validator.locale_resolver";

    /** The property for {@link #constraintExpressionLanguageFeatureLevel(ExpressionLanguageFeatureLevel)}: the name of a level. */
    String CONSTRAINT_EXPRESSION_LANGUAGE_FEATURE_LEVEL =
            "hibernate.validator.constraint_expression_language_feature_level";

    /**
     * The property for {@link #customViolationExpressionLanguageFeatureLevel(ExpressionLanguageFeatureLevel)}: the name of a
     * level.
     */
    String CUSTOM_VIOLATION_EXPRESSION_LANGUAGE_FEATURE_LEVEL =
            "hibernate.validator.custom_violation_expression_language_feature_level";

    /** The property for {@link #showValidatedValuesInTraceLogs(boolean)}. */
    String SHOW_VALIDATED_VALUE_IN_TRACE_LOGS = "hibernate.validator.show_validated_value_in_trace_logs";

    /** The property for {@link #failFastOnPropertyViolation(boolean)}. */
    String FAIL_FAST_ON_PROPERTY_VIOLATION = "hibernate.validator.fail_fast_on_property_violation";

    /** The property for {@link #messageParameterEscaping(MessageParameterEscaping)}. */
    String MESSAGE_PARAMETER_ESCAPING = "hibernate.validator.message_parameter_escaping";

    /** A locator of the bundle {@code ValidationMessages}. */
    ResourceBundleLocator getDefaultResourceBundleLocator();

    /** An empty programmatic mapping, to be filled and added. */
    ConstraintMapping createConstraintMapping();

    /** The extractors that need not be added. Empty: those of Verity are no objects. */
    Set<ValueExtractor<?>> getDefaultValueExtractors();

    /** Adds a mapping of {@link #createConstraintMapping()}. */
    S addMapping(ConstraintMapping mapping);

    /** Stops each validation at the first violation. Default is false. */
    S failFast(boolean failFast);

    /** Sets the class loader that finds validation.xml, mappings, bundles and the classes that they name. */
    S externalClassLoader(ClassLoader externalClassLoader);

    /** Lets overriding methods constrain their parameters. Default is false. */
    S allowOverridingMethodAlterParameterConstraint(boolean allow);

    /** Lets a return value be marked for cascaded validation more than once in a hierarchy. Default is false. */
    S allowMultipleCascadedValidationOnReturnValues(boolean allow);

    /** Lets methods of parallel types constrain the parameters of the method that implements them. Default is false. */
    S allowParallelMethodsDefineParameterConstraints(boolean allow);

    /** Has no effect: the resolver is asked once for each property. */
    S enableTraversableResolverResultCache(boolean enabled);

    /** Sets who evaluates scripts. Default is the engines that {@code javax.script} finds. */
    S scriptEvaluatorFactory(ScriptEvaluatorFactory scriptEvaluatorFactory);

    /** Sets how far beyond the present a value of {@code @Past} or {@code @Future} may lie and still be valid. Default is zero. */
    S temporalValidationTolerance(Duration temporalValidationTolerance);

    /** Gives any object to ConstraintValidators. */
    S constraintValidatorPayload(Object constraintValidatorPayload);

    /** Gives an object to the initialization of ConstraintValidators, under its class. */
    S addConstraintValidatorInitializationSharedData(Object constraintValidatorInitializationSharedData);

    /** Gives an object to the initialization of ConstraintValidators, under the given class. */
    <T, V extends T> S addConstraintValidatorInitializationSharedData(
            Class<T> dataClass, V constraintValidatorInitializationSharedData);

    /** Sets which methods are getters. Default is the JavaBeans rule. */
    S getterPropertySelectionStrategy(GetterPropertySelectionStrategy getterPropertySelectionStrategy);

    /** Sets what properties are called in paths. Default is their name in Java. */
    S propertyNodeNameProvider(PropertyNodeNameProvider propertyNodeNameProvider);

    /** Sets the locales that the application supports, for the {@link LocaleResolver}. Default is all. */
    S locales(Set<Locale> locales);

    /** Sets the locales that the application supports, for the {@link LocaleResolver}. Default is all. */
    default S locales(Locale... locales) {
        return locales(Set.of(locales));
    }

    /** Sets the locale of messages for which none is asked. Default is that of the JVM. */
    S defaultLocale(Locale defaultLocale);

    /** Sets who chooses the locale of messages for which none is asked. Default is none: the default locale. */
    S localeResolver(LocaleResolver localeResolver);

    /** Has no effect: Verity itself knows the classes that proxies stand for. */
    S beanMetaDataClassNormalizer(BeanMetaDataClassNormalizer beanMetaDataClassNormalizer);

    /** Sets what expressions in the messages of declared constraints may do. */
    S constraintExpressionLanguageFeatureLevel(ExpressionLanguageFeatureLevel expressionLanguageFeatureLevel);

    /**
     * Sets what expressions in the templates of violations that a ConstraintValidator builds may do. Default is
     * {@link ExpressionLanguageFeatureLevel#NONE}.
     */
    S customViolationExpressionLanguageFeatureLevel(ExpressionLanguageFeatureLevel expressionLanguageFeatureLevel);

    /** Has no effect: values that are validated are never logged. */
    S showValidatedValuesInTraceLogs(boolean enabled);

    /**
     * Passes over the class-level constraints of a bean, and what it cascades to, if one of its properties has a violation.
     * Default is false.
     */
    S failFastOnPropertyViolation(boolean failFastOnPropertyViolation);

    /** Has no effect: Verity remembers which beans it validates wherever they may form a cycle. */
    S processedBeansTrackingVoter(ProcessedBeansTrackingVoter processedBeansTrackingVoter);

    /** Has no effect: the values of message parameters are never read as templates, so nothing in them needs an escape. */
    S messageParameterEscaping(MessageParameterEscaping messageParameterEscaping);
}
