package dev.verity.internal.shadow;

import java.lang.management.ManagementFactory;
import java.util.concurrent.atomic.AtomicInteger;
import javax.management.InstanceAlreadyExistsException;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;

/** The figures' place in JMX. The one class that needs the module {@code java.management}. */
final class Registration {
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final MBeanServer server;
    private final ObjectName name;

    private Registration(MBeanServer server, ObjectName name) {
        this.server = server;
        this.name = name;
    }

    /** Registers the figures under the next number that is free: other class loaders may have Verity as well. */
    static Registration of(Figures figures) throws JMException {
        MBeanServer server = ManagementFactory.getPlatformMBeanServer();
        while (true) {
            ObjectName name = new ObjectName("dev.verity:type=Shadow,factory=" + NUMBERS.incrementAndGet());
            try {
                server.registerMBean(figures, name);
                return new Registration(server, name);
            } catch (InstanceAlreadyExistsException e) {
                // try the next number
            }
        }
    }

    String name() {
        return name.toString();
    }

    void remove() throws JMException {
        if (server.isRegistered(name)) {
            server.unregisterMBean(name);
        }
    }
}
