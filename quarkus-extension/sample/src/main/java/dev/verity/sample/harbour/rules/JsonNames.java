package dev.verity.sample.harbour.rules;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.reflect.Field;
import org.hibernate.validator.spi.nodenameprovider.JavaBeanProperty;
import org.hibernate.validator.spi.nodenameprovider.Property;
import org.hibernate.validator.spi.nodenameprovider.PropertyNodeNameProvider;

/** Clients read the names that they wrote. */
@ApplicationScoped
class JsonNames implements PropertyNodeNameProvider {
    @Override
    public String getName(Property property) {
        return property instanceof JavaBeanProperty member ? name(member) : property.getName();
    }

    private static String name(JavaBeanProperty member) {
        for (Field field : member.getDeclaringClass().getDeclaredFields()) {
            JsonProperty json = field.getAnnotation(JsonProperty.class);
            if (json != null && field.getName().equals(member.getName())) {
                return json.value();
            }
        }
        return member.getName();
    }
}
