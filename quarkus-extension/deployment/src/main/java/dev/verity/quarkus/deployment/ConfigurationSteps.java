package dev.verity.quarkus.deployment;

import dev.verity.quarkus.config.ConfigurationRecorder;
import dev.verity.quarkus.config.ValidatedConfiguration;
import io.quarkus.arc.deployment.UnremovableBeanBuildItem;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.annotations.ExecutionTime;
import io.quarkus.deployment.annotations.Record;
import io.quarkus.deployment.builditem.ConfigClassBuildItem;
import io.quarkus.deployment.builditem.RunTimeConfigBuilderBuildItem;
import io.quarkus.deployment.builditem.ShutdownContextBuildItem;
import io.quarkus.deployment.builditem.StaticInitConfigBuilderBuildItem;
import io.quarkus.deployment.builditem.nativeimage.ReflectiveClassBuildItem;
import io.quarkus.hibernate.validator.spi.BeanValidationAnnotationsBuildItem;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/** Has mapped configuration validated, if any of it is constrained. */
final class ConfigurationSteps {

    @BuildStep
    void validation(
            ConstraintIndexBuildItem searched,
            List<ConfigClassBuildItem> mappings,
            BeanValidationAnnotationsBuildItem annotations,
            BuildProducer<UnremovableBeanBuildItem> kept,
            BuildProducer<ReflectiveClassBuildItem> reflective,
            BuildProducer<StaticInitConfigBuilderBuildItem> atStaticInit,
            BuildProducer<RunTimeConfigBuilderBuildItem> atRunTime) {
        Set<String> validated = new LinkedHashSet<>();
        for (ConfigClassBuildItem mapping : mappings) {
            if (isConstrained(mapping, searched.index(), annotations.getAllAnnotations())) {
                kept.produce(UnremovableBeanBuildItem.beanTypes(mapping.getConfigClass()));
                mapping.getConfigComponentInterfaces().forEach(part -> validated.add(part.getName()));
                validated.addAll(mapping.getGeneratedClasses());
            }
        }
        if (validated.isEmpty()) {
            return;
        }
        reflective.produce(ReflectiveClassBuildItem.builder(validated)
                .reason("Configuration that is validated")
                .methods()
                .build());
        atStaticInit.produce(new StaticInitConfigBuilderBuildItem(ValidatedConfiguration.class));
        atRunTime.produce(new RunTimeConfigBuilderBuildItem(ValidatedConfiguration.class));
    }

    @BuildStep
    @Record(ExecutionTime.STATIC_INIT)
    void shutdown(ConfigurationRecorder recorder, ShutdownContextBuildItem shutdown) {
        recorder.closeAtShutdown(shutdown);
    }

    private static boolean isConstrained(ConfigClassBuildItem mapping, IndexView index, Set<DotName> annotations) {
        for (Class<?> part : mapping.getConfigComponentInterfaces()) {
            ClassInfo type = index.getClassByName(part);
            if (type != null && hasAny(type, annotations)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasAny(ClassInfo type, Set<DotName> annotations) {
        for (DotName annotation : type.annotationsMap().keySet()) {
            if (annotations.contains(annotation)) {
                return true;
            }
        }
        return false;
    }
}
