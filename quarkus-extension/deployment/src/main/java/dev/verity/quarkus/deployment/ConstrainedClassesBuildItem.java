package dev.verity.quarkus.deployment;

import io.quarkus.builder.item.SimpleBuildItem;
import java.util.Set;
import org.jboss.jandex.DotName;

/** The classes that validation may meet, as far as the build can see: constrained, marked by Valid, and subclasses of such. */
final class ConstrainedClassesBuildItem extends SimpleBuildItem {
    private final Set<DotName> classes;
    private final ConstrainedMethods methods;

    ConstrainedClassesBuildItem(Set<DotName> classes, ConstrainedMethods methods) {
        this.classes = Set.copyOf(classes);
        this.methods = methods;
    }

    Set<DotName> classes() {
        return classes;
    }

    ConstrainedMethods methods() {
        return methods;
    }
}
