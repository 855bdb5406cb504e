package dev.verity.quarkus.deployment;

import io.quarkus.builder.item.SimpleBuildItem;
import org.jboss.jandex.IndexView;

/** All classes that the build searches for constraints: of the application, of beans, and those that extensions add. */
final class ConstraintIndexBuildItem extends SimpleBuildItem {
    private final IndexView index;

    ConstraintIndexBuildItem(IndexView index) {
        this.index = index;
    }

    IndexView index() {
        return index;
    }
}
