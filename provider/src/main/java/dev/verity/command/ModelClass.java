package dev.verity.command;

import dev.verity.model.ModelType;
import jakarta.validation.ValidationException;

/** Finds the class that rows are validated against. */
final class ModelClass {
    private ModelClass() {}

    static ModelType<?> typeOf(String name) throws CommandException {
        try {
            return ModelType.of(find(name));
        } catch (ValidationException e) {
            throw new CommandException(name + " cannot be validated against: " + e.getMessage(), e);
        }
    }

    private static Class<?> find(String name) throws CommandException {
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        ClassLoader loader = context == null ? ModelClass.class.getClassLoader() : context;
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException e) {
            throw new CommandException(
                    "There is no class " + name
                            + " on the class path. Add its jar by -cp; write a nested class as Outer$Inner.",
                    e);
        } catch (LinkageError e) {
            throw new CommandException(
                    "Class " + name + " cannot be loaded: " + e + ". Add what it needs to the class path by -cp.", e);
        }
    }
}
