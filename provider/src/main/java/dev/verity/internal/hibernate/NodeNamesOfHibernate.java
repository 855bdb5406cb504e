package dev.verity.internal.hibernate;

import dev.verity.validator.PropertyNodeNameProvider;
import org.hibernate.validator.spi.nodenameprovider.JavaBeanProperty;

/** A provider of node names that was written for Hibernate Validator. */
record NodeNamesOfHibernate(org.hibernate.validator.spi.nodenameprovider.PropertyNodeNameProvider provider)
        implements PropertyNodeNameProvider {
    @Override
    public String nodeName(Class<?> declaringClass, String property, String member) {
        return provider.getName(new Named(declaringClass, property, member));
    }

    private record Named(Class<?> declaringClass, String property, String member) implements JavaBeanProperty {
        @Override
        public Class<?> getDeclaringClass() {
            return declaringClass;
        }

        @Override
        public String getName() {
            return property;
        }

        @Override
        public String getMemberName() {
            return member;
        }
    }
}
