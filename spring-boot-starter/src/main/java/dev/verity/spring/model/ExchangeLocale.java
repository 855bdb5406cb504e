package dev.verity.spring.model;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.filter.reactive.ServerWebExchangeContextFilter;
import org.springframework.web.server.ServerWebExchange;
import reactor.util.context.ContextView;

/** The language of the exchange that a reactive pipeline serves, told to MessageInterpolators, which ask the thread. */
final class ExchangeLocale {
    private ExchangeLocale() {}

    /** Calls code that makes messages. */
    static @Nullable Object within(ContextView context, Supplier<@Nullable Object> code) {
        ServerWebExchange exchange =
                ServerWebExchangeContextFilter.getExchange(context).orElse(null);
        if (exchange == null) {
            return code.get();
        }
        LocaleContext before = LocaleContextHolder.getLocaleContext();
        LocaleContextHolder.setLocaleContext(exchange.getLocaleContext());
        try {
            return code.get();
        } finally {
            LocaleContextHolder.setLocaleContext(before);
        }
    }
}
