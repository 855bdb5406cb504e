package dev.verity.quarkus.deployment;

import io.quarkus.deployment.BooleanSupplierFactoryBuildItem;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.annotations.Produce;
import io.quarkus.deployment.builditem.FeatureBuildItem;
import io.quarkus.deployment.builditem.HotDeploymentWatchedFileBuildItem;
import io.quarkus.deployment.pkg.builditem.CurateOutcomeBuildItem;

/** Tells Quarkus what this extension is, and which files change it. */
final class ExtensionSteps {
    private static final String FEATURE = "verity";

    /** Runs before the conditions of descriptors are asked. */
    @BuildStep
    @Produce(BooleanSupplierFactoryBuildItem.class)
    FeatureBuildItem feature(CurateOutcomeBuildItem application) {
        OnlyProvider.lookInto(application.getApplicationModel());
        return new FeatureBuildItem(FEATURE);
    }

    @BuildStep
    HotDeploymentWatchedFileBuildItem watchedFiles() {
        return HotDeploymentWatchedFileBuildItem.builder()
                .setLocationPredicate(ExtensionSteps::isRead)
                .build();
    }

    /** Files that the factory reads once: validation.xml and mappings, which lie beside it by custom, and messages. */
    private static boolean isRead(String location) {
        return location.startsWith("META-INF/") && location.endsWith(".xml")
                || location.endsWith(".properties")
                        && (location.startsWith("ValidationMessages")
                                || location.startsWith("ContributorValidationMessages"));
    }
}
