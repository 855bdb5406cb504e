package dev.verity.spring.provider;

import org.springframework.boot.context.event.ApplicationStartingEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;

/** Puts Verity first before anything of an application asks for a provider, Spring Boot's own preparations among it. */
final class ProviderOrderListener implements ApplicationListener<ApplicationStartingEvent>, Ordered {
    @Override
    public void onApplicationEvent(ApplicationStartingEvent event) {
        ProviderOrder.establish(Thread.currentThread().getContextClassLoader());
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}
