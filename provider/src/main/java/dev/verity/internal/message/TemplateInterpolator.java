package dev.verity.internal.message;

import dev.verity.validator.ExpressionLevel;
import dev.verity.validator.LocaleResolver;
import dev.verity.validator.VerityMessageInterpolatorContext;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The default message interpolator (Jakarta Validation, section "Default message interpolation").
 *
 * <p>It works with any context; a {@link VerityMessageInterpolatorContext} also gives it the parameters and variables that
 * a ConstraintValidator added. Thread-safe.
 */
public final class TemplateInterpolator implements MessageInterpolator {

    private final InterpolationSettings settings;
    private final TemplateCache templates = new TemplateCache();
    /** Made, and what reads bundles loaded, when the first message is looked up. */
    private volatile @Nullable Bundles bundles;

    private final ExpressionDoor expressionDoor;

    TemplateInterpolator(InterpolationSettings settings) {
        this.settings = settings;
        expressionDoor = new ExpressionDoor(settings.classLoader());
    }

    /**
     * The default message interpolator of a factory.
     *
     * @param classLoader finds bundles ahead of the other class loaders, or null for the thread's context class loader
     * @param locales the locales that the application names, for the resolver; empty for all
     * @param defaultLocale the locale of messages for which none is asked, or null for that of the JVM
     * @param localeResolver chooses the locale of such messages, or null to take the default locale
     * @param constraints what expressions in the messages of declared constraints may do, or null for the default
     * @param customViolations what expressions in the templates of custom violations may do, or null for the default
     */
    public static TemplateInterpolator configured(
            @Nullable ClassLoader classLoader,
            Set<Locale> locales,
            @Nullable Locale defaultLocale,
            @Nullable LocaleResolver localeResolver,
            @Nullable ExpressionLevel constraints,
            @Nullable ExpressionLevel customViolations) {
        return new TemplateInterpolator(InterpolationSettings.defaults()
                .withClassLoader(classLoader)
                .withLocales(new LocaleChoice(locales, defaultLocale, localeResolver))
                .withLevels(constraints, customViolations));
    }

    /** The locale of the next message for which none is asked. */
    public Locale currentLocale() {
        return settings.locales().current();
    }

    /** Prepares the message of a declared constraint, so that what never changes in it is resolved once per locale. */
    public PreparedMessage prepare(String messageTemplate, Map<String, Object> attributes) {
        return prepared(messageTemplate, attributes, null);
    }

    /**
     * Prepares the message of a declared constraint.
     *
     * @param beanType a class whose class loader may know the user's bundle when that of the thread does not
     */
    public PreparedMessage prepare(String messageTemplate, Map<String, Object> attributes, Class<?> beanType) {
        return prepared(messageTemplate, attributes, beanType);
    }

    private PreparedMessage prepared(
            String messageTemplate, Map<String, Object> attributes, @Nullable Class<?> beanType) {
        Template template = templates.template(messageTemplate);
        if (template.malformed()) {
            MessageWarnings.malformed(messageTemplate);
        }
        return new PreparedMessage(this, template, attributes, beanType);
    }

    @Override
    public String interpolate(String messageTemplate, Context context) {
        return interpolate(messageTemplate, context, currentLocale());
    }

    @Override
    public String interpolate(String messageTemplate, Context context, Locale locale) {
        Template template = templates.template(messageTemplate);
        if (template.isLiteral()) {
            return template.literal();
        }
        ExpressionScope scope = scope(context, locale);
        Map<String, @Nullable Object> parameters =
                context instanceof VerityMessageInterpolatorContext verity ? verity.messageParameters() : Map.of();
        Class<?> beanType = context instanceof VerityMessageInterpolatorContext verity ? verity.rootBeanType() : null;
        Values values = new Values(scope.attributes(), parameters);
        return resolve(template, values, locale, firstLoader(), beanType, scope.level())
                .text(expressionDoor, scope);
    }

    /** The class loader that is asked first for bundles now, on this thread. */
    @Nullable
    ClassLoader firstLoader() {
        return ClassLoaders.first(settings.classLoader());
    }

    ResolvedMessage resolveDeclared(
            Template template,
            Map<String, Object> attributes,
            Locale locale,
            @Nullable ClassLoader first,
            @Nullable Class<?> beanType) {
        Values values = new Values(attributes, Map.of());
        return resolve(template, values, locale, first, beanType, settings.constraintLevel());
    }

    String evaluate(ResolvedMessage message, Context context, Locale locale) {
        return message.text(expressionDoor, scope(context, locale));
    }

    private ResolvedMessage resolve(
            Template template,
            Values values,
            Locale locale,
            @Nullable ClassLoader first,
            @Nullable Class<?> beanType,
            ExpressionLevel level) {
        ClassLoader beanLoader = beanType == null ? null : beanType.getClassLoader();
        MessageTexts texts = bundles().texts(locale, first, beanLoader);
        return Resolution.resolve(templates, template, texts, values, level != ExpressionLevel.NONE);
    }

    private Bundles bundles() {
        Bundles known = bundles;
        if (known == null) {
            known = new Bundles(settings);
            bundles = known;
        }
        return known;
    }

    private ExpressionScope scope(Context context, Locale locale) {
        Map<String, @Nullable Object> variables =
                context instanceof VerityMessageInterpolatorContext verity ? verity.expressionVariables() : Map.of();
        return new ExpressionScope(attributes(context), variables, context.getValidatedValue(), locale, level(context));
    }

    private ExpressionLevel level(Context context) {
        if (!(context instanceof VerityMessageInterpolatorContext verity)) {
            return settings.constraintLevel();
        }
        ExpressionLevel asked = verity.expressionLevel();
        if (asked != null) {
            return asked;
        }
        return verity.customViolation() ? settings.customViolationLevel() : settings.constraintLevel();
    }

    private static Map<String, Object> attributes(Context context) {
        ConstraintDescriptor<?> descriptor = context.getConstraintDescriptor();
        return descriptor == null ? Map.of() : descriptor.getAttributes();
    }
}
