package dev.verity.quarkus.deployment;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/** The nest hosts of classes that have constraints on fields. Kernels of others read nothing private: their class files stay as they are. */
final class FieldHosts {
    private FieldHosts() {}

    static Set<Class<?>> of(Collection<DotName> annotations, IndexView index, BeanClasses classes) {
        Set<DotName> holders = new HashSet<>();
        for (DotName annotation : annotations) {
            for (AnnotationInstance use : index.getAnnotations(annotation)) {
                addHolder(use.target(), holders);
            }
        }
        Set<Class<?>> hosts = new HashSet<>();
        for (DotName holder : holders) {
            Class<?> type = classes.load(holder);
            if (type != null && classes.mayBeNestHost(type.getNestHost())) {
                hosts.add(type.getNestHost());
            }
        }
        return hosts;
    }

    private static void addHolder(AnnotationTarget target, Set<DotName> holders) {
        switch (target.kind()) {
            case FIELD -> holders.add(target.asField().declaringClass().name());
            case TYPE -> addHolder(target.asType().enclosingTarget(), holders);
            default -> {} // no field
        }
    }
}
