package dev.verity.internal.message;

import dev.verity.validator.VerityMessageInterpolatorContext;
import jakarta.validation.MessageInterpolator;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The message of one declared constraint, resolved once per locale. Thread-safe.
 *
 * <p>What was resolved on a thread with another context class loader is not used, as that may know another bundle.
 */
public final class PreparedMessage {

    private final TemplateInterpolator interpolator;
    private final Template template;
    private final Map<String, Object> attributes;
    private final @Nullable Class<?> beanType;
    private final LocaleMemory<ResolvedMessage> resolved = new LocaleMemory<>();

    PreparedMessage(
            TemplateInterpolator interpolator,
            Template template,
            Map<String, Object> attributes,
            @Nullable Class<?> beanType) {
        this.interpolator = interpolator;
        this.template = template;
        this.attributes = attributes;
        this.beanType = beanType;
    }

    /** True if the message is the same in every locale and for every value. */
    public boolean isConstant() {
        return template.isLiteral();
    }

    /** The message in a locale if no value can change it, else null; no context is needed to ask. */
    public @Nullable String constant(Locale locale) {
        return template.isLiteral() ? template.literal() : resolved(locale).constant();
    }

    /** The message for a violation. */
    public String in(Locale locale, MessageInterpolator.Context context) {
        if (needsInterpolation(context)) {
            return interpolator.interpolate(template.text(), context, locale);
        }
        String constant = constant(locale);
        return constant != null ? constant : interpolator.evaluate(resolved(locale), context, locale);
    }

    private static boolean needsInterpolation(MessageInterpolator.Context context) {
        return context instanceof VerityMessageInterpolatorContext verity
                && (verity.customViolation()
                        || verity.expressionLevel() != null
                        || !verity.messageParameters().isEmpty());
    }

    private ResolvedMessage resolved(Locale locale) {
        ClassLoader first = interpolator.firstLoader();
        ResolvedMessage known = resolved.recall(locale, first, null);
        if (known != null) {
            return known;
        }
        ResolvedMessage message = interpolator.resolveDeclared(template, attributes, locale, first, beanType);
        resolved.remember(locale, first, null, message);
        return message;
    }
}
