package org.hibernate.validator.messageinterpolation;

import dev.verity.bridge.Interpolation;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.spi.messageinterpolation.LocaleResolver;

/** A message interpolator that replaces parameters and leaves expressions as they are: it works without the Expression Language. */
public class ParameterMessageInterpolator extends AbstractMessageInterpolator {
    /** With messages in the locale of the JVM unless another is asked for. */
    public ParameterMessageInterpolator() {
        super(new Interpolation(null, null).withoutExpressions());
    }

    /** With locales for messages for which none is asked. */
    public ParameterMessageInterpolator(
            Set<Locale> localesToInitialize, Locale defaultLocale, boolean preloadResourceBundles) {
        this(localesToInitialize, defaultLocale, null, preloadResourceBundles);
    }

    /** With locales for messages for which none is asked. */
    public ParameterMessageInterpolator(
            Set<Locale> localesToInitialize,
            Locale defaultLocale,
            LocaleResolver localeResolver,
            boolean preloadResourceBundles) {
        super(new Interpolation(null, null)
                .withLocales(localesToInitialize, defaultLocale, localeResolver)
                .withoutExpressions());
    }

    @Override
    protected String interpolate(Context context, Locale locale, String term) {
        return byVerity(context, locale, term);
    }
}
