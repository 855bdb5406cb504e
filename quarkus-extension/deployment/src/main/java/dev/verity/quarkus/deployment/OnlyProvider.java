package dev.verity.quarkus.deployment;

import io.quarkus.bootstrap.model.ApplicationModel;
import io.quarkus.bootstrap.model.ExtensionCapabilities;
import io.quarkus.deployment.Capability;
import java.util.function.BooleanSupplier;

/**
 * Whether no other extension provides the capability that extensions look for to work with a validator.
 *
 * <p>The condition on which the descriptor of this extension provides it. Where the extension of Hibernate Validator is a dependency
 * too, what its descriptor provides remains in the model of the application though it is excluded, and two providers fail the build.
 * Conditions are not told the model: {@link ExtensionSteps} looks at it before.
 */
public final class OnlyProvider implements BooleanSupplier {
    private static volatile boolean other;

    /** Called by Quarkus. */
    public OnlyProvider() {}

    static void lookInto(ApplicationModel application) {
        other = isProvided(application);
    }

    @Override
    public boolean getAsBoolean() {
        return !other;
    }

    private static boolean isProvided(ApplicationModel application) {
        for (ExtensionCapabilities extension : application.getExtensionCapabilities()) {
            if (extension.getProvidesCapabilities().contains(Capability.HIBERNATE_VALIDATOR)) {
                return true; // this extension's own is told with its condition
            }
        }
        return false;
    }
}
