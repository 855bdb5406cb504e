package dev.verity.quarkus.deployment;

import dev.verity.quarkus.startup.PreparationRecorder;
import io.quarkus.deployment.IsProduction;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.annotations.ExecutionTime;
import io.quarkus.deployment.annotations.Record;

/** Has validation prepared while a packaged application starts, so that first requests wait less; tests and dev mode begin too often. */
final class PreparationSteps {

    @BuildStep(onlyIf = IsProduction.class)
    @Record(ExecutionTime.RUNTIME_INIT)
    void begin(PreparationRecorder recorder) {
        recorder.begin();
    }
}
