package dev.verity.quarkus.deployment;

import dev.verity.quarkus.rest.ValidatedEndpoint;
import io.quarkus.hibernate.validator.runtime.interceptor.MethodValidated;
import java.lang.reflect.Modifier;
import java.util.Set;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.AnnotationTransformation;
import org.jboss.jandex.DotName;
import org.jboss.jandex.MethodInfo;
import org.jboss.logging.Logger;

/** Adds to each method with constraints the binding of the interceptor that validates its calls. */
record InterceptorBindings(Set<DotName> annotations, ConstrainedMethods constrained, EndpointMethods endpoints)
        implements AnnotationTransformation {
    private static final Logger LOG = Logger.getLogger(InterceptorBindings.class);

    @Override
    public boolean supports(AnnotationTarget.Kind kind) {
        return kind == AnnotationTarget.Kind.METHOD;
    }

    @Override
    public void apply(TransformationContext context) {
        MethodInfo method = context.declaration().asMethod();
        if (method.isSynthetic() || Modifier.isPrivate(method.flags()) || !isConstrained(method)) {
            return;
        }
        if (Modifier.isStatic(method.flags())) {
            LOG.warnf(
                    "The constraints of %s#%s are not validated: section 5.6 of Jakarta Validation excludes static methods."
                            + " Make it an instance method of a bean.",
                    method.declaringClass().name(), method.name());
            return;
        }
        context.add(endpoints.contains(method) ? ValidatedEndpoint.class : MethodValidated.class);
    }

    private boolean isConstrained(MethodInfo method) {
        for (DotName annotation : annotations) {
            if (method.hasAnnotation(annotation)) {
                return true;
            }
        }
        return constrained.contains(method);
    }
}
