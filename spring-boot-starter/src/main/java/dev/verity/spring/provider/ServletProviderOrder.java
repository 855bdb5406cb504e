package dev.verity.spring.provider;

import jakarta.servlet.ServletContext;
import org.springframework.boot.web.servlet.ServletContextInitializer;

/** Puts Verity first for the class loader that a web server gives to its threads. */
public final class ServletProviderOrder implements ServletContextInitializer {
    @Override
    public void onStartup(ServletContext context) {
        ProviderOrder.establish(context.getClassLoader());
    }
}
