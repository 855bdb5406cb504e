package dev.verity.quarkus.deployment;

import io.quarkus.bootstrap.model.ApplicationModel;
import io.quarkus.bootstrap.model.ExtensionCapabilities;
import io.quarkus.deployment.Capability;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.builditem.CapabilityBuildItem;
import io.quarkus.deployment.builditem.FeatureBuildItem;
import io.quarkus.deployment.builditem.HotDeploymentWatchedFileBuildItem;
import io.quarkus.deployment.pkg.builditem.CurateOutcomeBuildItem;

/** Tells Quarkus what this extension is, and which files change it. */
final class ExtensionSteps {
    private static final String FEATURE = "verity";
    private static final String PROVIDER = "dev.verity:verity-quarkus";

    @BuildStep
    FeatureBuildItem feature() {
        return new FeatureBuildItem(FEATURE);
    }

    /**
     * Provides what other extensions look for to work with a validator, under the name it always had.
     *
     * <p>Here and not in the descriptor: where the extension of Hibernate Validator is a dependency too, it is excluded, but the
     * capability remains in its name, and two providers would fail the build.
     */
    @BuildStep
    void capability(CurateOutcomeBuildItem application, BuildProducer<CapabilityBuildItem> capabilities) {
        if (!isProvided(application.getApplicationModel())) {
            capabilities.produce(new CapabilityBuildItem(Capability.HIBERNATE_VALIDATOR, PROVIDER));
        }
    }

    @BuildStep
    HotDeploymentWatchedFileBuildItem watchedFiles() {
        return HotDeploymentWatchedFileBuildItem.builder()
                .setLocationPredicate(ExtensionSteps::isRead)
                .build();
    }

    private static boolean isProvided(ApplicationModel application) {
        for (ExtensionCapabilities extension : application.getExtensionCapabilities()) {
            if (extension.getProvidesCapabilities().contains(Capability.HIBERNATE_VALIDATOR)) {
                return true;
            }
        }
        return false;
    }

    /** Files that the factory reads once: validation.xml and mappings, which lie beside it by custom, and messages. */
    private static boolean isRead(String location) {
        return location.startsWith("META-INF/") && location.endsWith(".xml")
                || location.endsWith(".properties")
                        && (location.startsWith("ValidationMessages")
                                || location.startsWith("ContributorValidationMessages"));
    }
}
