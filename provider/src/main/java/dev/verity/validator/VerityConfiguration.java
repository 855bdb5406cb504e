package dev.verity.validator;

import dev.verity.mapping.ConstraintMapping;
import jakarta.validation.Configuration;
import jakarta.validation.spi.ValidationProvider;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The configuration of Verity: all that the specification has (3.1, section 6.5) and what Verity adds.
 *
 * <p>Got by {@code Validation.byProvider(VerityValidator.class).configure()}. What is set here wins over
 * {@code META-INF/validation.xml}. Not thread-safe; the factories it builds are.
 *
 * <p>Besides methods there are properties, which {@link #addProperty} or validation.xml sets. Objects that are set by a method win
 * over classes that a property names; such a class implements the contract of this package or that of Hibernate Validator. For
 * an application that comes from Hibernate Validator, the properties that it has too may begin with {@code hibernate.validator.}
 * in place of {@code verity.}, which has less weight. A wrong value is a {@link jakarta.validation.ValidationException} when the
 * factory is built; a property that is not known is warned about.
 *
 * <p>System properties do not count, since the application alone decides what is valid and what is told of it. Those that change
 * nothing in that are the exception: {@link #ENGINE}, {@link #CHECK_DROPPED_ANNOTATIONS}, {@link #SHADOW}, {@link #SHADOW_SAMPLE}
 * and {@link #SHADOW_MESSAGES} count as system properties of the same names where the configuration says nothing. Hibernate
 * Validator has none of these five.
 */
public interface VerityConfiguration extends Configuration<VerityConfiguration> {
    /** The property for {@link #failFast(boolean)}, {@code true} or {@code false}. */
    String FAIL_FAST = "verity.fail_fast";

    /** The property for {@link #failFastOnPropertyViolation(boolean)}, {@code true} or {@code false}. */
    String FAIL_FAST_ON_PROPERTY_VIOLATION = "verity.fail_fast_on_property_violation";

    /** The property for {@link #allowOverridingMethodAlterParameterConstraint(boolean)}, {@code true} or {@code false}. */
    String ALLOW_PARAMETER_CONSTRAINT_OVERRIDE = "verity.allow_parameter_constraint_override";

    /** The property for {@link #allowMultipleCascadedValidationOnReturnValues(boolean)}, {@code true} or {@code false}. */
    String ALLOW_MULTIPLE_CASCADED_VALIDATION_ON_RESULT = "verity.allow_multiple_cascaded_validation_on_result";

    /** The property for {@link #allowParallelMethodsDefineParameterConstraints(boolean)}, {@code true} or {@code false}. */
    String ALLOW_PARALLEL_METHOD_PARAMETER_CONSTRAINT = "verity.allow_parallel_method_parameter_constraint";

    /**
     * The property for {@link #temporalValidationTolerance(Duration)}, in milliseconds or as {@code PT1S}; under Hibernate
     * Validator's prefix in milliseconds.
     */
    String TEMPORAL_VALIDATION_TOLERANCE = "verity.temporal_validation_tolerance";

    /** The property for {@link #constraintExpressions(ExpressionLevel)}, a level's name or {@code default}. */
    String CONSTRAINT_EXPRESSION_LANGUAGE_FEATURE_LEVEL = "verity.constraint_expression_language_feature_level";

    /** The property for {@link #customViolationExpressions(ExpressionLevel)}, a level's name or {@code default}. */
    String CUSTOM_VIOLATION_EXPRESSION_LANGUAGE_FEATURE_LEVEL =
            "verity.custom_violation_expression_language_feature_level";

    /** The property for {@link #localeResolver(LocaleResolver)}: the name of a class. */
    String LOCALE_RESOLVER = "verity.locale_resolver";

    /**
     * The property for {@link #propertyNodeNameProvider(PropertyNodeNameProvider)}: the name of a class, or {@code jackson}
     * for the names that a mapper of Jackson without settings gives to properties: Jackson 3, else Jackson 2. The classes in
     * {@code dev.verity.jackson} take a mapper with settings.
     */
    String PROPERTY_NODE_NAME_PROVIDER = "verity.property_node_name_provider";

    /** The property for {@link #getterPropertySelectionStrategy(GetterPropertySelectionStrategy)}: the name of a class. */
    String GETTER_PROPERTY_SELECTION_STRATEGY = "verity.getter_property_selection_strategy";

    /** The property for {@link #scriptEvaluatorFactory(ScriptEvaluatorFactory)}: the name of a class. */
    String SCRIPT_EVALUATOR_FACTORY = "verity.script_evaluator_factory";

    /** The property that names {@link dev.verity.mapping.ConstraintMappingContributor}s: names of classes between commas. */
    String CONSTRAINT_MAPPING_CONTRIBUTORS = "verity.constraint_mapping_contributors";

    /**
     * The property for {@link #engine(EngineMode)}: {@code auto}, {@code interpreted}, {@code compiled} or {@code checked}.
     */
    String ENGINE = "verity.engine";

    /** The property for {@link #checkDroppedAnnotations(boolean)}, {@code true} or {@code false}. */
    String CHECK_DROPPED_ANNOTATIONS = "verity.check_dropped_annotations";

    /** The property for {@link #shadow(Class)}: the name of a provider's class; nothing, and blank, for none. */
    String SHADOW = "verity.shadow";

    /** The property for {@link #shadowSample(double)}: a number from 0 to 1. */
    String SHADOW_SAMPLE = "verity.shadow.sample";

    /** The property for {@link #shadowMessages(boolean)}, {@code true} or {@code false}. */
    String SHADOW_MESSAGES = "verity.shadow.messages";

    /**
     * Stops each validation at the first violation. Default is false.
     *
     * @return this
     */
    VerityConfiguration failFast(boolean failFast);

    /**
     * Passes over the class-level constraints of a bean if one of its properties, or an element in one, has a violation, so that
     * they need not expect invalid properties. Default is false.
     *
     * <p>Both must be constrained for the same group and, in the Default group, by the same class of a hierarchy. All properties
     * are checked, and what they cascade to: only a bean's own properties count, and only its own class-level constraints are
     * passed over. The constraints of methods are checked as ever.
     *
     * @return this
     */
    VerityConfiguration failFastOnPropertyViolation(boolean failFast);

    /**
     * Lets overriding methods constrain their parameters, against section 5.6.5. Default is false.
     *
     * @return this
     */
    VerityConfiguration allowOverridingMethodAlterParameterConstraint(boolean allow);

    /**
     * Lets a return value be marked for cascaded validation more than once in a hierarchy, against section 5.6.5. Default is
     * false.
     *
     * @return this
     */
    VerityConfiguration allowMultipleCascadedValidationOnReturnValues(boolean allow);

    /**
     * Lets methods of parallel types that one method implements constrain their parameters, against section 5.6.5. Default is
     * false.
     *
     * @return this
     */
    VerityConfiguration allowParallelMethodsDefineParameterConstraints(boolean allow);

    /**
     * Sets how far beyond the present a value of {@code @Past}, {@code @Future} and their OrPresent variants may lie and still
     * be valid. Default is zero.
     *
     * @return this
     * @throws IllegalArgumentException if the tolerance is null or negative
     */
    VerityConfiguration temporalValidationTolerance(Duration tolerance);

    /**
     * Sets what expressions in the messages of declared constraints may do. Default is
     * {@link ExpressionLevel#BEAN_PROPERTIES}. Has no effect on a message interpolator that the application brings.
     *
     * @return this
     */
    VerityConfiguration constraintExpressions(ExpressionLevel level);

    /**
     * Sets what expressions in the templates of violations that a ConstraintValidator builds may do, unless the violation says
     * so itself. Default is {@link ExpressionLevel#NONE}. Has no effect on a message interpolator that the application brings.
     *
     * @return this
     */
    VerityConfiguration customViolationExpressions(ExpressionLevel level);

    /**
     * Sets the locales that the application supports, for the {@link LocaleResolver}. Default is all.
     *
     * @return this
     */
    VerityConfiguration locales(Set<Locale> locales);

    /**
     * Sets the locale of messages for which none is asked. Default is that of the JVM; null for it.
     *
     * @return this
     */
    VerityConfiguration defaultLocale(@Nullable Locale locale);

    /**
     * Sets who chooses the locale of messages for which none is asked. Default is none: the default locale; null for it.
     *
     * @return this
     */
    VerityConfiguration localeResolver(@Nullable LocaleResolver resolver);

    /**
     * Sets what properties are called in paths. Default is their name in Java; null for it.
     *
     * @return this
     */
    VerityConfiguration propertyNodeNameProvider(@Nullable PropertyNodeNameProvider provider);

    /**
     * Sets which methods are getters. Default is the JavaBeans rule; null for it.
     *
     * @return this
     */
    VerityConfiguration getterPropertySelectionStrategy(@Nullable GetterPropertySelectionStrategy strategy);

    /**
     * Sets who evaluates scripts. Default is the engines that {@code javax.script} finds; null for them.
     *
     * @return this
     */
    VerityConfiguration scriptEvaluatorFactory(@Nullable ScriptEvaluatorFactory factory);

    /**
     * Gives any object to ConstraintValidators, which read it by
     * {@link VerityConstraintValidatorContext#constraintValidatorPayload(Class)}. Null, the default, for none.
     *
     * @return this
     */
    VerityConfiguration constraintValidatorPayload(@Nullable Object payload);

    /**
     * Gives an object to the initialization of ConstraintValidators ({@link InitializationContext#sharedData(Class)}).
     *
     * @param type the type under which it is found
     * @return this
     */
    <T> VerityConfiguration addInitializationData(Class<T> type, T data);

    /**
     * Adds a listener, which is told of every call to the Validators of the factory, those of its contexts among them, and of all
     * input of its models. Default is none, and then nothing is measured.
     *
     * @return this
     * @throws IllegalArgumentException if the listener is null
     */
    VerityConfiguration addValidationListener(ValidationListener listener);

    /**
     * An empty programmatic mapping, to be filled and added. It finds getters by the strategy that is set when it is created, so
     * set {@link #getterPropertySelectionStrategy} first.
     */
    ConstraintMapping createConstraintMapping();

    /**
     * Adds constraints that were declared by calls.
     *
     * @param mapping one of {@link #createConstraintMapping()}
     * @return this
     * @throws IllegalArgumentException if the mapping is null or of another's making
     */
    VerityConfiguration addConstraintMapping(ConstraintMapping mapping);

    /**
     * Sets the class loader that finds {@code META-INF/validation.xml}, mappings, message bundles and the classes that they
     * name. Default is the thread's context class loader.
     *
     * @return this
     * @throws IllegalArgumentException if the class loader is null
     */
    VerityConfiguration externalClassLoader(ClassLoader classLoader);

    /**
     * Sets how plans are run. Default is {@link EngineMode#AUTO}.
     *
     * @return this
     */
    VerityConfiguration engine(EngineMode mode);

    /**
     * Sets whether class files are searched for annotations that the JVM drops because their types are missing, such as those
     * of a provider that was removed, and for those of {@code javax.validation}. Such annotations are warned about. Default is
     * true. The system property {@link #CHECK_DROPPED_ANNOTATIONS} counts where the configuration says nothing.
     *
     * @return this
     */
    VerityConfiguration checkDroppedAnnotations(boolean check);

    /**
     * Runs another provider beside Verity on a sample of the calls, and logs where their results differ, each difference once.
     * The results of Verity are returned always; {@link ShadowMXBean} has the figures. Default is none. The system property
     * {@link #SHADOW} counts where the configuration says nothing.
     *
     * <p>On sampled calls getters are read and ConstraintValidators are run twice, the second time by the other provider.
     *
     * @param provider the other provider, or null for none, whatever validation.xml and the system property say
     * @return this
     */
    VerityConfiguration shadow(@Nullable Class<? extends ValidationProvider<?>> provider);

    /**
     * Sets the share of calls on which the other provider runs too. Default is 0.01. The first ten calls with the same class,
     * groups and property or method are sampled always.
     *
     * @param share from 0 to 1
     * @return this
     * @throws IllegalArgumentException if it is not
     */
    VerityConfiguration shadowSample(double share);

    /**
     * Sets whether texts of messages are compared with those of the other provider too. Default is true. Where the application
     * configures a message interpolator, both providers use that one.
     *
     * @return this
     */
    VerityConfiguration shadowMessages(boolean compared);
}
