package dev.verity.quarkus.factory;

import dev.verity.validator.VerityValidatorFactory;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ArcContainer;
import io.quarkus.arc.InstanceHandle;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;

/** What {@code Validation.buildDefaultValidatorFactory()} gives inside an application: the build redirects that call to here. */
public final class DefaultFactory {
    private DefaultFactory() {}

    /** The application's factory, which callers cannot close; one of the default provider where no application runs. */
    public static ValidatorFactory get() {
        ArcContainer container = Arc.container();
        if (container == null) {
            return ofDefaultProvider();
        }
        InstanceHandle<VerityValidatorFactory> factory = container.instance(VerityValidatorFactory.class);
        return factory.isAvailable() ? new SharedFactory(factory.get()) : ofDefaultProvider();
    }

    private static ValidatorFactory ofDefaultProvider() {
        return Validation.byDefaultProvider().configure().buildValidatorFactory();
    }
}
