package dev.verity.jackson;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import dev.verity.internal.type.PerClass;
import dev.verity.validator.PropertyNodeNameProvider;
import java.util.ArrayList;
import java.util.List;

/**
 * Calls properties what Jackson 2 calls them: by the mapper's naming strategy, {@code @JsonProperty}, {@code @JsonNaming} and
 * mix-ins.
 *
 * <p>Where a property is written and read under different names, the one that is written counts. Properties that Jackson does
 * not know keep their names in Java. Thread-safe.
 */
public final class Jackson2NodeNameProvider implements PropertyNodeNameProvider {
    private final ObjectMapper mapper;
    private final PerClass<List<JsonName>> names = new PerClass<>(this::read);

    /** Names as a mapper without settings has them. */
    public Jackson2NodeNameProvider() {
        this(new ObjectMapper());
    }

    /**
     * Names as a mapper has them.
     *
     * @param mapper the application's mapper, fully configured
     */
    public Jackson2NodeNameProvider(ObjectMapper mapper) {
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
        add(mapper.getSerializationConfig().introspect(bean).findProperties(), all);
        add(mapper.getDeserializationConfig().introspect(bean).findProperties(), all);
        return all;
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
