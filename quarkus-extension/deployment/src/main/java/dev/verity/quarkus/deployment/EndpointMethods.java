package dev.verity.quarkus.deployment;

import io.quarkus.jaxrs.spi.deployment.AdditionalJaxRsResourceMethodAnnotationsBuildItem;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/** The methods of REST resources that answer requests. */
final class EndpointMethods {
    private static final List<String> VERBS = List.of("GET", "HEAD", "DELETE", "OPTIONS", "PATCH", "POST", "PUT");

    private final IndexView index;
    private final ConstrainedMethods methods;

    EndpointMethods(IndexView index) {
        this.index = index;
        this.methods = new ConstrainedMethods(index);
    }

    void addAll(List<AdditionalJaxRsResourceMethodAnnotationsBuildItem> added) {
        Set<DotName> annotations = new LinkedHashSet<>();
        for (String verb : VERBS) {
            annotations.add(DotName.createSimple("jakarta.ws.rs." + verb));
        }
        annotations.add(Names.PATH); // of the method that finds a sub-resource
        added.forEach(item -> annotations.addAll(item.getAnnotationClasses()));
        for (DotName annotation : annotations) {
            for (AnnotationInstance use : index.getAnnotations(annotation)) {
                if (use.target().kind() == AnnotationTarget.Kind.METHOD) {
                    methods.add(use.target().asMethod());
                }
            }
        }
    }

    boolean contains(MethodInfo method) {
        if (methods.contains(method)) {
            return true;
        }
        ClassInfo holder = method.declaringClass();
        for (DotName implemented : holder.interfaceNames()) {
            if (methods.contains(implemented, method)) {
                return true;
            }
        }
        return holder.superName() != null && methods.contains(holder.superName(), method);
    }
}
