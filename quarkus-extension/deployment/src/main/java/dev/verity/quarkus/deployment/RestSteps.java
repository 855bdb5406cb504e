package dev.verity.quarkus.deployment;

import dev.verity.quarkus.rest.AcceptedLanguage;
import io.quarkus.arc.deployment.AdditionalBeanBuildItem;
import io.quarkus.deployment.Capabilities;
import io.quarkus.deployment.Capability;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.builditem.nativeimage.ReflectiveClassBuildItem;
import io.quarkus.hibernate.validator.runtime.jaxrs.ResteasyReactiveViolationExceptionMapper;
import io.quarkus.hibernate.validator.runtime.jaxrs.ViolationReport;
import io.quarkus.resteasy.reactive.spi.ExceptionMapperBuildItem;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.Priorities;
import org.jboss.logging.Logger;

/** Tells REST clients about violations, in their language. */
final class RestSteps {
    private static final Logger LOG = Logger.getLogger(RestSteps.class);

    @BuildStep
    void answers(
            Capabilities capabilities,
            BuildProducer<ExceptionMapperBuildItem> mappers,
            BuildProducer<ReflectiveClassBuildItem> reflective,
            BuildProducer<AdditionalBeanBuildItem> beans) {
        if (capabilities.isPresent(Capability.RESTEASY)) {
            LOG.warn(
                    "Verity does not support RESTEasy Classic: it validates requests, but answers violations with 500 and"
                            + " without a report. Use quarkus-rest, or map ConstraintViolationException yourself.");
        }
        if (!capabilities.isPresent(Capability.RESTEASY_REACTIVE)) {
            return;
        }
        mappers.produce(new ExceptionMapperBuildItem(
                ResteasyReactiveViolationExceptionMapper.class.getName(),
                ValidationException.class.getName(),
                Priorities.USER + 1,
                true));
        reflective.produce(ReflectiveClassBuildItem.builder(ViolationReport.class, ViolationReport.Violation.class)
                .reason("Written to clients as JSON or XML")
                .methods()
                .fields()
                .build());
        beans.produce(AdditionalBeanBuildItem.unremovableOf(AcceptedLanguage.class));
    }
}
