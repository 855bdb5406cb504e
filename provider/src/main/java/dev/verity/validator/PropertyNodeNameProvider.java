package dev.verity.validator;

/**
 * Names property nodes in paths, where they are to be called otherwise than in Java: as in JSON, for example.
 *
 * <p>Asked once for each property of a class, when the class is first validated. Must be thread-safe.
 */
@FunctionalInterface
public interface PropertyNodeNameProvider {
    /**
     * The name of a property in paths.
     *
     * @param declaringClass the class or interface that declares the field or getter
     * @param property the name of the property in Java
     * @param member the name of the field or getter itself
     * @return the name for the node; never null
     */
    String nodeName(Class<?> declaringClass, String property, String member);
}
