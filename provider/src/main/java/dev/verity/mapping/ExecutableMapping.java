package dev.verity.mapping;

/** A method or constructor. */
public interface ExecutableMapping extends ExecutableParts {
    /**
     * Tells whether annotations on the method or constructor and on its parameters are ignored, where these do not say otherwise.
     * Default is what holds for the type.
     *
     * @return this
     */
    ExecutableMapping ignoreAnnotations(boolean ignore);
}
