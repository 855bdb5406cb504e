package dev.verity.spring;

/** The application asks for names in JSON without having Jackson. */
public final class MissingMapperException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    public MissingMapperException() {
        super(
                "The property verity.json-names asks for the names that Jackson gives to properties, but Jackson is not on the class"
                        + " path. Add com.fasterxml.jackson.core:jackson-databind or tools.jackson.core:jackson-databind, or remove the property.");
    }
}
