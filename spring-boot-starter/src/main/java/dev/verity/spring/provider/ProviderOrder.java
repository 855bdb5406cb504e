package dev.verity.spring.provider;

import dev.verity.validator.VerityProvider;
import jakarta.validation.Validation;
import jakarta.validation.bootstrap.GenericBootstrap;
import jakarta.validation.spi.BootstrapState;
import jakarta.validation.spi.ValidationProvider;
import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

/**
 * Puts Verity in front of the other providers on the class path, for everybody who asks for the default one.
 *
 * <p>The API finds providers once for each class loader of a thread, keeps the list behind a soft reference and hands it out
 * itself, not a copy. So its order can be changed, and lasts as long as the list is held here too.
 */
final class ProviderOrder {
    private static final String SERVICE = "META-INF/services/jakarta.validation.spi.ValidationProvider";
    private static final Map<ClassLoader, List<ValidationProvider<?>>> held =
            Collections.synchronizedMap(new WeakHashMap<>());

    private ProviderOrder() {}

    /** Puts Verity first for threads with a class loader; where there is no other provider, nothing is loaded. */
    static void establish(@Nullable ClassLoader loader) {
        if (loader != null && !held.containsKey(loader)) {
            held.put(loader, hasSeveral(loader) ? ordered(loader) : List.of());
        }
    }

    private static List<ValidationProvider<?>> ordered(ClassLoader loader) {
        Thread thread = Thread.currentThread();
        ClassLoader context = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            List<ValidationProvider<?>> providers = found();
            moveVerityToTheFront(providers);
            return providers;
        } finally {
            thread.setContextClassLoader(context);
        }
    }

    /** The providers that the API finds for the thread: the API's own list, as long as it gives it out. */
    static List<ValidationProvider<?>> found() {
        GenericBootstrap bootstrap = Validation.byDefaultProvider();
        return bootstrap instanceof BootstrapState state
                ? state.getDefaultValidationProviderResolver().getValidationProviders()
                : List.of();
    }

    /** Without taking the list apart, since another thread may be reading it. */
    static void moveVerityToTheFront(List<ValidationProvider<?>> providers) {
        int place = 0;
        while (place < providers.size() && !(providers.get(place) instanceof VerityProvider)) {
            place++;
        }
        if (place == 0 || place == providers.size()) {
            return;
        }
        try {
            Collections.rotate(providers.subList(0, place + 1), 1);
        } catch (UnsupportedOperationException e) {
            LogFactory.getLog(ProviderOrder.class)
                    .warn("Whatever asks for the default provider gets "
                            + providers.get(0).getClass().getName()
                            + ", not Verity, since this version of jakarta.validation-api keeps the order of the class path."
                            + " The bean defaultValidator is Verity's all the same. Remove the other provider.");
        }
    }

    private static boolean hasSeveral(ClassLoader loader) {
        try {
            Enumeration<URL> services = loader.getResources(SERVICE);
            if (!services.hasMoreElements()) {
                return false;
            }
            services.nextElement();
            return services.hasMoreElements();
        } catch (IOException e) {
            return true;
        }
    }
}
