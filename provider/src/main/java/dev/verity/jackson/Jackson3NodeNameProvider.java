package dev.verity.jackson;

import dev.verity.internal.type.PerClass;
import dev.verity.validator.PropertyNodeNameProvider;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.BeanPropertyDefinition;
import tools.jackson.databind.introspect.ClassIntrospector;
import tools.jackson.databind.json.JsonMapper;

/**
 * Calls properties what Jackson 3 calls them: by the mapper's naming strategy, {@code @JsonProperty}, {@code @JsonNaming} and
 * mix-ins.
 *
 * <p>Where a property is written and read under different names, the one that is written counts. Properties that Jackson does
 * not know keep their names in Java. Thread-safe.
 */
public final class Jackson3NodeNameProvider implements PropertyNodeNameProvider {
    private final ObjectMapper mapper;
    private final PerClass<List<JsonName>> names = new PerClass<>(this::read);

    /** Names as a mapper without settings has them. */
    public Jackson3NodeNameProvider() {
        this(new JsonMapper());
    }

    /**
     * Names as a mapper has them.
     *
     * @param mapper the application's mapper, fully configured
     */
    public Jackson3NodeNameProvider(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public String nodeName(Class<?> declaringClass, String property, String member) {
        return nodeName(declaringClass, declaringClass, property, member);
    }

    @Override
    public String nodeName(Class<?> beanClass, Class<?> declaringClass, String property, String member) {
        return JsonName.find(names.get(beanClass), property, member);
    }

    /** What is written first, then what is only read. */
    private List<JsonName> read(Class<?> type) {
        JavaType bean = mapper.constructType(type);
        List<JsonName> all = new ArrayList<>();
        ClassIntrospector writing = introspector(mapper.serializationConfig());
        add(
                writing.introspectForSerialization(bean, writing.introspectClassAnnotations(bean))
                        .findProperties(),
                all);
        ClassIntrospector reading = introspector(mapper.deserializationConfig());
        add(
                reading.introspectForDeserialization(bean, reading.introspectClassAnnotations(bean))
                        .findProperties(),
                all);
        return all;
    }

    private static ClassIntrospector introspector(MapperConfig<?> config) {
        return config.classIntrospectorInstance();
    }

    private static void add(List<BeanPropertyDefinition> properties, List<JsonName> all) {
        for (BeanPropertyDefinition property : properties) {
            all.add(new JsonName(
                    property.getInternalName(),
                    property.getField() == null ? null : property.getField().getName(),
                    property.getGetter() == null ? null : property.getGetter().getName(),
                    property.getName()));
        }
    }
}
