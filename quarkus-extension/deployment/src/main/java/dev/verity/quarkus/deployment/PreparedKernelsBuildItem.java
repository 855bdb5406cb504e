package dev.verity.quarkus.deployment;

import dev.verity.validator.PreparedKernels;
import io.quarkus.builder.item.SimpleBuildItem;
import java.util.List;
import java.util.Set;

/**
 * The kernels that the build has made.
 *
 * <p>{@code ofApplication} are the names of the bean classes that the application itself has, which dev mode reloads; {@code wrong}
 * those of classes whose constraints seem to be declared wrongly.
 */
final class PreparedKernelsBuildItem extends SimpleBuildItem {
    static final PreparedKernelsBuildItem NONE =
            new PreparedKernelsBuildItem(new PreparedKernels(List.of()), Set.of(), List.of());

    private final PreparedKernels kernels;
    private final Set<String> ofApplication;
    private final List<String> wrong;

    PreparedKernelsBuildItem(PreparedKernels kernels, Set<String> ofApplication, List<String> wrong) {
        this.kernels = kernels;
        this.ofApplication = ofApplication;
        this.wrong = wrong;
    }

    PreparedKernels kernels() {
        return kernels;
    }

    Set<String> ofApplication() {
        return ofApplication;
    }

    List<String> wrong() {
        return wrong;
    }
}
