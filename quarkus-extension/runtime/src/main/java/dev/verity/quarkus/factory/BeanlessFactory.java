package dev.verity.quarkus.factory;

import dev.verity.quarkus.settings.ValidationSettings;
import dev.verity.quarkus.settings.VeritySettings;
import dev.verity.validator.OpenTraversableResolver;
import dev.verity.validator.UnmadeExtractor;
import dev.verity.validator.VerityConfiguration;
import dev.verity.validator.VerityValidator;
import dev.verity.validator.VerityValidatorFactory;
import io.quarkus.runtime.LocalesBuildTimeConfig;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Builds what the application's factory will be, as far as the build knows it: enough to plan and compile validation, not to run it.
 *
 * <p>What validation.xml names is not made either, but its ValueExtractors.
 */
public final class BeanlessFactory {
    private BeanlessFactory() {}

    /**
     * Builds a factory.
     *
     * @param xml whether the application has a validation.xml
     * @param entities whether it has entities
     * @param extractors the classes of beans that are ValueExtractors
     */
    public static VerityValidatorFactory of(
            ValidationSettings validation,
            VeritySettings verity,
            LocalesBuildTimeConfig locales,
            boolean xml,
            boolean entities,
            List<Class<?>> extractors) {
        VerityConfiguration configuration =
                Validation.byProvider(VerityValidator.class).configure();
        if (!xml) {
            configuration.ignoreXmlConfiguration();
        }
        new FactorySettings(validation, verity, locales).apply(configuration);
        configuration
                .messageInterpolator(new Uninterpolated())
                .parameterNameProvider(configuration.getDefaultParameterNameProvider())
                .clockProvider(configuration.getDefaultClockProvider())
                .constraintValidatorFactory(configuration.getDefaultConstraintValidatorFactory())
                .scriptEvaluatorFactory(language -> BeanlessFactory::unevaluated)
                .traversableResolver(
                        entities ? new LoadedAttributes((holder, attribute) -> true) : new OpenTraversableResolver());
        for (Class<?> extractor : extractors) {
            configuration.addValueExtractor(new UnmadeExtractor(extractor));
        }
        return configuration.buildValidatorFactory().unwrap(VerityValidatorFactory.class);
    }

    private static Object unevaluated(String script, Map<String, @Nullable Object> bindings) {
        throw new UnsupportedOperationException("The build evaluates no scripts");
    }

    private static final class Uninterpolated implements MessageInterpolator {
        @Override
        public String interpolate(String template, Context context) {
            return template;
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return template;
        }
    }
}
