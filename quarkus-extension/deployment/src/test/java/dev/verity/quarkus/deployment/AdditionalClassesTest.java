package dev.verity.quarkus.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.builder.BuildChainBuilder;
import io.quarkus.deployment.builditem.FeatureBuildItem;
import io.quarkus.hibernate.validator.spi.AdditionalConstrainedClassBuildItem;
import io.quarkus.hibernate.validator.spi.BeanValidationAnnotationsBuildItem;
import io.quarkus.test.QuarkusUnitTest;
import jakarta.validation.constraints.Future;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AdditionalClassesTest {
    private static final String SEEN = "additional-classes-test.seen";

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION =
            new QuarkusUnitTest().withEmptyApplication().addBuildChainCustomizer(AdditionalClassesTest::customize);

    /** Of a jar that is not indexed, say. */
    static class Appointment {
        @Future
        Instant at;
    }

    private static void customize(BuildChainBuilder build) {
        build.addBuildStep(context -> context.produce(AdditionalConstrainedClassBuildItem.of(Appointment.class)))
                .produces(AdditionalConstrainedClassBuildItem.class)
                .build();
        build.addBuildStep(context -> {
                    BeanValidationAnnotationsBuildItem found =
                            context.consume(BeanValidationAnnotationsBuildItem.class);
                    ConstrainedClassesBuildItem classes = context.consume(ConstrainedClassesBuildItem.class);
                    System.setProperty(SEEN, found.getConstraintAnnotations() + " " + classes.classes());
                    context.produce(new FeatureBuildItem("spy"));
                })
                .consumes(BeanValidationAnnotationsBuildItem.class)
                .consumes(ConstrainedClassesBuildItem.class)
                .produces(FeatureBuildItem.class)
                .build();
    }

    @Test
    void areSearchedForConstraints() {
        // the build has this class in another class loader than the application
        assertThat(System.getProperty(SEEN)).contains(Future.class.getName(), Appointment.class.getName());
    }
}
