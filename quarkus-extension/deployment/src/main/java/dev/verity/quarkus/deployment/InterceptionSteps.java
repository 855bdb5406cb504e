package dev.verity.quarkus.deployment;

import dev.verity.quarkus.method.MethodInterceptor;
import dev.verity.quarkus.rest.EndpointInterceptor;
import dev.verity.quarkus.rest.ValidatedEndpoint;
import io.quarkus.arc.deployment.AdditionalBeanBuildItem;
import io.quarkus.arc.deployment.AnnotationsTransformerBuildItem;
import io.quarkus.deployment.Capabilities;
import io.quarkus.deployment.Capability;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.hibernate.validator.runtime.interceptor.MethodValidated;
import io.quarkus.hibernate.validator.spi.BeanValidationAnnotationsBuildItem;
import io.quarkus.jaxrs.spi.deployment.AdditionalJaxRsResourceMethodAnnotationsBuildItem;
import java.util.List;

/** Has the calls of beans and endpoints validated. */
final class InterceptionSteps {

    @BuildStep
    void interceptors(Capabilities capabilities, BuildProducer<AdditionalBeanBuildItem> beans) {
        AdditionalBeanBuildItem.Builder added =
                AdditionalBeanBuildItem.builder().addBeanClasses(MethodValidated.class, MethodInterceptor.class);
        if (capabilities.isPresent(Capability.RESTEASY_REACTIVE)) {
            added.addBeanClasses(ValidatedEndpoint.class, EndpointInterceptor.class);
        }
        beans.produce(added.build());
    }

    @BuildStep
    AnnotationsTransformerBuildItem bindings(
            Capabilities capabilities,
            ConstraintIndexBuildItem searched,
            ConstrainedClassesBuildItem constrained,
            BeanValidationAnnotationsBuildItem annotations,
            List<AdditionalJaxRsResourceMethodAnnotationsBuildItem> added) {
        EndpointMethods endpoints = new EndpointMethods(searched.index());
        if (capabilities.isPresent(Capability.RESTEASY_REACTIVE)) {
            endpoints.addAll(added);
        }
        return new AnnotationsTransformerBuildItem(
                new InterceptorBindings(annotations.getAllAnnotations(), constrained.methods(), endpoints));
    }
}
