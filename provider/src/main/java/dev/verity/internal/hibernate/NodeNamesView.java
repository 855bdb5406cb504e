package dev.verity.internal.hibernate;

import dev.verity.validator.PropertyNodeNameProvider;
import org.hibernate.validator.spi.nodenameprovider.JavaBeanProperty;
import org.hibernate.validator.spi.nodenameprovider.Property;

/** What names nodes of properties. */
record NodeNamesView(PropertyNodeNameProvider names)
        implements org.hibernate.validator.spi.nodenameprovider.PropertyNodeNameProvider {
    @Override
    public String getName(Property property) {
        return property instanceof JavaBeanProperty bean
                ? names.nodeName(bean.getDeclaringClass(), bean.getName(), bean.getMemberName())
                : property.getName();
    }
}
