package dev.verity.bridge;

import dev.verity.validator.ExpressionLevel;
import dev.verity.validator.MessageInterpolatorBuilder;
import dev.verity.validator.VerityMessageInterpolatorContext;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.MessageInterpolator.Context;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.hibernate.validator.spi.messageinterpolation.LocaleResolver;
import org.hibernate.validator.spi.resourceloading.ResourceBundleLocator;
import org.jspecify.annotations.Nullable;

/** Verity's message interpolators with the settings of one of Hibernate Validator. Thread-safe; made when first needed. */
public final class Interpolation {
    private final @Nullable ResourceBundleLocator user;
    private final @Nullable ResourceBundleLocator contributor;
    private final Set<Locale> locales;
    private final @Nullable Locale defaultLocale;
    private final @Nullable LocaleResolver localeResolver;
    private final boolean expressions;
    private volatile @Nullable MessageInterpolator interpolator;

    /** With messages of locators; null stands for the bundles on the class path. */
    public Interpolation(@Nullable ResourceBundleLocator user, @Nullable ResourceBundleLocator contributor) {
        this(user, contributor, Set.of(), null, null, true);
    }

    private Interpolation(
            @Nullable ResourceBundleLocator user,
            @Nullable ResourceBundleLocator contributor,
            Set<Locale> locales,
            @Nullable Locale defaultLocale,
            @Nullable LocaleResolver localeResolver,
            boolean expressions) {
        this.user = user;
        this.contributor = contributor;
        this.locales = locales;
        this.defaultLocale = defaultLocale;
        this.localeResolver = localeResolver;
        this.expressions = expressions;
    }

    /** The same with locales for messages for which none is asked. */
    public Interpolation withLocales(
            @Nullable Set<Locale> supported, @Nullable Locale fallback, @Nullable LocaleResolver resolver) {
        return new Interpolation(
                user,
                contributor,
                supported == null ? Set.of() : Set.copyOf(supported),
                fallback,
                resolver,
                expressions);
    }

    /** The same, but expressions stay as they are. */
    public Interpolation withoutExpressions() {
        return new Interpolation(user, contributor, locales, defaultLocale, localeResolver, false);
    }

    /** A message in the locale for which none is asked. */
    public String interpolate(String template, Context context) {
        return interpolator().interpolate(template, seen(context));
    }

    /** A message. */
    public String interpolate(String template, Context context, Locale locale) {
        return interpolator().interpolate(template, seen(context), locale);
    }

    /** Reads templates term by term. */
    public Terms terms(Locale locale) {
        return new Terms(interpolator(), locale);
    }

    /** The locale of messages for which none is asked. */
    public Locale locale() {
        Locale fallback = defaultLocale == null ? Locale.getDefault() : defaultLocale;
        return localeResolver == null ? fallback : localeResolver.resolve(new SupportedLocales(locales, fallback));
    }

    /** Without expressions, not even what the violation allows is evaluated. */
    private Context seen(Context context) {
        return !expressions && context instanceof VerityMessageInterpolatorContext verity
                ? new LimitedContext(verity, ExpressionLevel.NONE)
                : context;
    }

    private MessageInterpolator interpolator() {
        MessageInterpolator made = interpolator;
        if (made == null) {
            made = make();
            interpolator = made;
        }
        return made;
    }

    private MessageInterpolator make() {
        MessageInterpolatorBuilder builder = MessageInterpolatorBuilder.create()
                .locales(locales)
                .defaultLocale(defaultLocale)
                .localeResolver(localeResolver == null ? null : SupportedLocales.resolver(localeResolver));
        if (!expressions) {
            builder.constraintExpressions(ExpressionLevel.NONE).customViolationExpressions(ExpressionLevel.NONE);
        }
        if (user != null) {
            builder.bundles(List.of());
        }
        if (user != null || contributor != null) {
            builder.bundleLocator(this::bundle);
        }
        return builder.build();
    }

    private @Nullable ResourceBundle bundle(Locale locale) {
        ResourceBundle first = user == null ? null : user.getResourceBundle(locale);
        ResourceBundle second = contributor == null ? null : contributor.getResourceBundle(locale);
        if (first == null) {
            return second;
        }
        return second == null ? first : new ChainedBundle(List.of(first, second));
    }
}
