package dev.verity.quarkus.factory;

import dev.verity.quarkus.VerityCustomizer;
import dev.verity.validator.GetterPropertySelectionStrategy;
import dev.verity.validator.OpenTraversableResolver;
import dev.verity.validator.PropertyNodeNameProvider;
import dev.verity.validator.ScriptEvaluatorFactory;
import dev.verity.validator.VerityConfiguration;
import dev.verity.validator.VerityValidator;
import dev.verity.validator.VerityValidatorFactory;
import jakarta.validation.ClockProvider;
import jakarta.validation.ConstraintValidatorFactory;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.ParameterNameProvider;
import jakarta.validation.TraversableResolver;
import jakarta.validation.Validation;
import jakarta.validation.valueextraction.ValueExtractor;
import java.util.List;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Builds the application's factory: of its properties, then of its beans, then as its customizers want it.
 *
 * @param xml whether the application has a validation.xml
 * @param extractors the names of classes of ValueExtractors, of which those that are beans count
 * @param loaded tells whether an attribute of an entity is loaded
 */
record ApplicationFactory(
        FactorySettings settings,
        boolean xml,
        List<String> extractors,
        @Nullable BiPredicate<Object, String> loaded) {

    VerityValidatorFactory build() {
        VerityConfiguration configuration =
                Validation.byProvider(VerityValidator.class).configure();
        if (!xml) {
            configuration.ignoreXmlConfiguration();
        }
        settings.apply(configuration);
        applyBeansOfSpecification(configuration);
        configuration.localeResolver(MessageLocales.ofApplication());
        for (ValueExtractor<?> extractor : Beans.ofClasses(extractors, ValueExtractor.class)) {
            configuration.addValueExtractor(extractor);
        }
        HibernateBeans.ofApplication().apply(configuration, settings);
        applyBeansOfVerity(configuration);
        for (VerityCustomizer customizer : Beans.byRisingPriority(VerityCustomizer.class)) {
            customizer.customize(configuration);
        }
        return configuration.buildValidatorFactory().unwrap(VerityValidatorFactory.class);
    }

    private void applyBeansOfSpecification(VerityConfiguration configuration) {
        ConstraintValidatorFactory validators = Beans.only(ConstraintValidatorFactory.class);
        configuration
                .messageInterpolator(Beans.only(MessageInterpolator.class))
                .parameterNameProvider(Beans.only(ParameterNameProvider.class))
                .clockProvider(Beans.only(ClockProvider.class))
                .traversableResolver(traversal())
                .constraintValidatorFactory(
                        validators == null
                                ? new BeanConstraintValidators(configuration.getDefaultConstraintValidatorFactory())
                                : validators);
    }

    /** Only what there is: beans of Hibernate Validator's contracts have been applied before. */
    private static void applyBeansOfVerity(VerityConfiguration configuration) {
        ScriptEvaluatorFactory scripts = Beans.only(ScriptEvaluatorFactory.class);
        if (scripts != null) {
            configuration.scriptEvaluatorFactory(scripts);
        }
        GetterPropertySelectionStrategy getters = Beans.only(GetterPropertySelectionStrategy.class);
        if (getters != null) {
            configuration.getterPropertySelectionStrategy(getters);
        }
        PropertyNodeNameProvider nodeNames = Beans.only(PropertyNodeNameProvider.class);
        if (nodeNames != null) {
            configuration.propertyNodeNameProvider(nodeNames);
        }
    }

    private TraversableResolver traversal() {
        TraversableResolver bean = Beans.only(TraversableResolver.class);
        if (bean != null) {
            return bean;
        }
        return loaded == null ? new OpenTraversableResolver() : new LoadedAttributes(loaded);
    }
}
