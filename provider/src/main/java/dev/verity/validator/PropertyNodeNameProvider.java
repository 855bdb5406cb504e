package dev.verity.validator;

/**
 * Names property nodes in paths, where they are to be called otherwise than in Java: as in JSON, for example.
 *
 * <p>Asked for the constrained properties of a class when it is first validated, once for each set of groups, and not again
 * for every object. Must be thread-safe, and always give the same answers. Only paths tell the names it gives: a TraversableResolver,
 * {@code validateProperty} and metadata go by the names in Java.
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

    /**
     * The name of a property in the paths of one bean class, for names that a subclass may change. By default the name for
     * the class that declares it.
     *
     * @param beanClass the class that is validated, which has or inherits the property
     * @param declaringClass the class or interface that declares the field or getter
     * @param property the name of the property in Java
     * @param member the name of the field or getter itself
     * @return the name for the node; never null
     */
    default String nodeName(Class<?> beanClass, Class<?> declaringClass, String property, String member) {
        return nodeName(declaringClass, property, member);
    }
}
