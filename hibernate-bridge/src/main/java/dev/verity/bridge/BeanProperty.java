package dev.verity.bridge;

import org.hibernate.validator.spi.nodenameprovider.JavaBeanProperty;
import org.hibernate.validator.spi.nodenameprovider.PropertyNodeNameProvider;

/** A property as a PropertyNodeNameProvider of Hibernate Validator sees it. */
record BeanProperty(Class<?> declaringClass, String name, String member) implements JavaBeanProperty {
    /** The provider as Verity asks it. */
    static dev.verity.validator.PropertyNodeNameProvider namedBy(PropertyNodeNameProvider provider) {
        return (declaringClass, property, member) ->
                provider.getName(new BeanProperty(declaringClass, property, member));
    }

    @Override
    public Class<?> getDeclaringClass() {
        return declaringClass;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getMemberName() {
        return member;
    }
}
