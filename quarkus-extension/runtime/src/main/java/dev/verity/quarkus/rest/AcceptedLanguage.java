package dev.verity.quarkus.rest;

import dev.verity.quarkus.factory.RequestLocale;
import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The language that the current HTTP request asks for by its header {@code Accept-Language}. */
@Singleton
public class AcceptedLanguage implements RequestLocale {
    private static final Logger LOG = Logger.getLogger(AcceptedLanguage.class);
    private static final String HEADER = "Accept-Language";
    private static final String ANY = "*";

    private final CurrentVertxRequest current;

    @Inject
    public AcceptedLanguage(CurrentVertxRequest current) {
        this.current = current;
    }

    @Override
    public @Nullable Locale find(Set<Locale> supported) {
        String header = header();
        return header == null ? null : first(ranges(header), supported);
    }

    private @Nullable String header() {
        if (!Arc.container().requestContext().isActive()) {
            return null;
        }
        RoutingContext request = current.getCurrent();
        return request == null ? null : request.request().getHeader(HEADER);
    }

    private static List<Locale.LanguageRange> ranges(String header) {
        try {
            return Locale.LanguageRange.parse(header);
        } catch (IllegalArgumentException e) {
            LOG.debugf("The header %s is not a list of language ranges and is passed over.", HEADER);
            return List.of();
        }
    }

    private static @Nullable Locale first(List<Locale.LanguageRange> ranges, Set<Locale> supported) {
        if (!supported.isEmpty()) {
            List<Locale> matching = Locale.filter(ranges, supported);
            return matching.isEmpty() ? null : matching.get(0);
        }
        for (Locale.LanguageRange range : ranges) {
            if (range.getWeight() > 0 && !range.getRange().contains(ANY)) {
                return Locale.forLanguageTag(range.getRange());
            }
        }
        return null;
    }
}
