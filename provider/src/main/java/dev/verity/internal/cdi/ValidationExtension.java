package dev.verity.internal.cdi;

import dev.verity.internal.bootstrap.ContainerBootstrap;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.BeforeBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.enterprise.inject.spi.ProcessBean;
import jakarta.enterprise.inject.spi.ProcessSyntheticBean;
import jakarta.enterprise.inject.spi.configurator.AnnotatedTypeConfigurator;
import jakarta.validation.BootstrapConfiguration;
import org.jspecify.annotations.Nullable;

/**
 * Integrates Verity with CDI (Jakarta Validation 3.1, section "Jakarta Contexts and Dependency Injection integration").
 *
 * <p>Adds beans for ValidatorFactory and Validator and, where Verity is the default provider, validates the calls of beans.
 */
public class ValidationExtension implements Extension {
    private final @Nullable ClassLoader application = Thread.currentThread().getContextClassLoader();
    private final boolean byDefault;
    private final @Nullable ValidatedExecutables executables;
    private final TakenBeans taken = new TakenBeans();
    private final RivalBeans rivals = new RivalBeans();
    private boolean added;

    /** Called by the container. */
    public ValidationExtension() {
        ContainerBootstrap bootstrap = new ContainerBootstrap(application);
        BootstrapConfiguration file = bootstrap.file();
        byDefault = bootstrap.isDefaultProvider();
        executables = byDefault && file.isExecutableValidationEnabled()
                ? new ValidatedExecutables(
                        bootstrap.declaredMetadata(),
                        new ExecutionSettings(file.getDefaultValidatedExecutableTypes(), bootstrap.getters()))
                : null;
    }

    void addInterceptor(@Observes BeforeBeanDiscovery discovery) {
        if (executables != null) {
            discovery.addInterceptorBinding(MethodValidation.class);
            discovery.addAnnotatedType(ValidationInterceptor.class, ValidationInterceptor.class.getName());
        }
    }

    /** Not limited to annotated types: constraints may stand in supertypes, on type arguments and in mappings. */
    <T> void bindInterceptor(@Observes ProcessAnnotatedType<T> event) {
        Class<T> type = event.getAnnotatedType().getJavaClass();
        if (executables != null && executables.anyIn(type)) {
            bindInterceptor(type, event.configureAnnotatedType(), executables);
        }
    }

    private static <T> void bindInterceptor(
            Class<T> type, AnnotatedTypeConfigurator<T> configurator, ValidatedExecutables executables) {
        configurator
                .filterMethods(method -> executables.include(type, method.getJavaMember()))
                .forEach(method -> method.add(MethodValidation.Literal.INSTANCE));
        configurator
                .filterConstructors(constructor -> executables.include(type, constructor.getJavaMember()))
                .forEach(constructor -> constructor.add(MethodValidation.Literal.INSTANCE));
    }

    void noteBean(@Observes ProcessBean<?> event) {
        if (!added) {
            taken.add(event.getBean());
        } else if (byDefault && event instanceof ProcessSyntheticBean<?> synthetic && synthetic.getSource() != this) {
            rivals.note(event.getBean(), synthetic.getSource());
        }
    }

    void addBeans(@Observes AfterBeanDiscovery discovery, BeanManager beans) {
        new ValidatorBeans(discovery, beans, new ManagedFactory(beans, application), taken).add(byDefault);
        added = true;
    }
}
