package dev.verity.sample.harbour.rules;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.hibernate.validator.spi.messageinterpolation.LocaleResolver;
import org.hibernate.validator.spi.messageinterpolation.LocaleResolverContext;

/** A language that a link names; null leaves it to the header, which is asked with priority 0. */
@Priority(1)
@ApplicationScoped
class ChosenLanguage implements LocaleResolver {
    private final CurrentVertxRequest current;

    ChosenLanguage(CurrentVertxRequest current) {
        this.current = current;
    }

    @Override
    public Locale resolve(LocaleResolverContext context) {
        if (!Arc.container().requestContext().isActive() || current.getCurrent() == null) {
            return null;
        }
        String language = current.getCurrent().request().getParam("language");
        return context.getSupportedLocales().stream()
                .filter(locale -> locale.toLanguageTag().equals(language))
                .findAny()
                .orElse(null);
    }
}
