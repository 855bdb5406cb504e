package dev.verity.quarkus.deployment;

import dev.verity.quarkus.startup.PreparationRecorder;
import io.quarkus.deployment.IsProduction;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.annotations.Consume;
import io.quarkus.deployment.annotations.ExecutionTime;
import io.quarkus.deployment.annotations.Record;
import io.quarkus.deployment.builditem.ApplicationStartBuildItem;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;

/** Has validation prepared once a packaged application is up, so that first requests wait less; tests and dev mode begin too often. */
final class PreparationSteps {

    @BuildStep(onlyIf = IsProduction.class)
    @Record(ExecutionTime.RUNTIME_INIT)
    @Consume(ApplicationStartBuildItem.class)
    void begin(
            PreparationRecorder recorder, ConstraintIndexBuildItem searched, ConstrainedClassesBuildItem constrained) {
        List<String> names = new ArrayList<>();
        for (DotName type : constrained.classes()) {
            ClassInfo found = searched.index().getClassByName(type);
            if (found != null && !Modifier.isAbstract(found.flags())) {
                names.add(type.toString());
            }
        }
        Collections.sort(names);
        recorder.begin(names);
    }
}
