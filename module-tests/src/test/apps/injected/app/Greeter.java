package app;

import dev.verity.cdi.Verity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;

@ApplicationScoped
public class Greeter {
    @Inject
    private Validator validator;

    @Inject
    @Verity
    private Validator verity;

    public String greet(@NotBlank(message = "needs a name of ${1 + 1} letters") String name) {
        boolean both = validator.validateValue(Named.class, "name", name).isEmpty()
                && verity.validateValue(Named.class, "name", name).isEmpty();
        return "Hello " + name + " " + both;
    }

    private static class Named {
        @NotBlank
        private String name;
    }
}
