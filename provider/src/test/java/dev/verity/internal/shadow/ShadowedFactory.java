package dev.verity.internal.shadow;

import dev.verity.LogRecorder;
import dev.verity.validator.ShadowMXBean;
import dev.verity.validator.VerityConfiguration;
import dev.verity.validator.VerityValidator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.spi.ValidationProvider;
import java.lang.management.ManagementFactory;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javax.management.JMX;
import javax.management.MBeanServer;
import javax.management.MalformedObjectNameException;
import javax.management.ObjectName;

/** A factory of Verity in shadow mode, what it logs, and its figures as JMX shows them. */
final class ShadowedFactory implements AutoCloseable {
    private static final MBeanServer SERVER = ManagementFactory.getPlatformMBeanServer();

    private final LogRecorder log = new LogRecorder();
    private final Set<ObjectName> before = names();
    private final ValidatorFactory factory;

    ShadowedFactory(Class<? extends ValidationProvider<?>> provider, UnaryOperator<VerityConfiguration> settings) {
        factory = settings.apply(Validation.byProvider(VerityValidator.class)
                        .configure()
                        .shadow(provider)
                        .shadowSample(1))
                .buildValidatorFactory();
    }

    ShadowedFactory(Class<? extends ValidationProvider<?>> provider) {
        this(provider, configuration -> configuration);
    }

    ValidatorFactory factory() {
        return factory;
    }

    Validator validator() {
        return factory.getValidator();
    }

    ShadowMXBean figures() {
        Set<ObjectName> added = added();
        return JMX.newMXBeanProxy(SERVER, added.iterator().next(), ShadowMXBean.class);
    }

    /** The MBeans that were registered since. */
    Set<ObjectName> added() {
        return names().stream().filter(name -> !before.contains(name)).collect(Collectors.toSet());
    }

    LogRecorder log() {
        return log;
    }

    @Override
    public void close() {
        factory.close();
        log.close();
    }

    static Set<ObjectName> names() {
        try {
            return SERVER.queryNames(new ObjectName("dev.verity:type=Shadow,*"), null);
        } catch (MalformedObjectNameException e) {
            throw new IllegalStateException(e);
        }
    }
}
