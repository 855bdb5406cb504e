package app;

import jakarta.enterprise.inject.se.SeContainerInitializer;
import jakarta.validation.ConstraintViolationException;

/** Calls a bean whose method is constrained. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        try (var container = SeContainerInitializer.newInstance().initialize()) {
            Greeter greeter = container.select(Greeter.class).get();
            System.out.println(greeter.greet("Ada"));
            System.out.println(greeter.greet(" "));
        } catch (ConstraintViolationException e) {
            System.out.println(e.getMessage());
        }
    }
}
