package dev.verity.internal.bootstrap;

import dev.verity.validator.PropertyNodeNameProvider;
import jakarta.validation.ValidationException;

/** Chooses between the generations of Jackson: the newer one that the application has. */
final class JacksonNames {
    /** What stands for the names that Jackson gives, in place of a class. */
    static final String VALUE = "jackson";

    private JacksonNames() {}

    static PropertyNodeNameProvider provider(Given given) {
        if (isPresent("tools.jackson.databind.ObjectMapper")) {
            return make("dev.verity.jackson.Jackson3NodeNameProvider");
        }
        if (isPresent("com.fasterxml.jackson.databind.ObjectMapper")) {
            return make("dev.verity.jackson.Jackson2NodeNameProvider");
        }
        throw new ValidationException("Property " + given.name() + " asks for the names of Jackson, but neither "
                + (JacksonNames.class.getModule().isNamed()
                        ? "the module tools.jackson.databind nor com.fasterxml.jackson.databind is in use."
                                + " Add \"requires\" for one of them to a module of the application."
                        : "tools.jackson.core:jackson-databind nor com.fasterxml.jackson.core:jackson-databind is on the"
                                + " class path. Add one of them."));
    }

    private static boolean isPresent(String name) {
        try {
            Class.forName(name, false, JacksonNames.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException | LinkageError e) {
            return false;
        }
    }

    /** By name, so that neither generation is needed to load this class. */
    private static PropertyNodeNameProvider make(String name) {
        try {
            return Class.forName(name)
                    .asSubclass(PropertyNodeNameProvider.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new ValidationException(
                    "The Verity jar is incomplete: " + name + " cannot be made. Use an intact jar.", e);
        }
    }
}
