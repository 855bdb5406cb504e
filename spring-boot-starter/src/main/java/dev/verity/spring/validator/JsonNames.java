package dev.verity.spring.validator;

import dev.verity.spring.MissingMapperException;
import dev.verity.validator.PropertyNodeNameProvider;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/**
 * Calls properties what the application's mapper calls them in JSON, and remembers what they are called in Java.
 *
 * <p>The mapper is asked for when the first class is validated, so that no bean is made too early. Thread-safe.
 */
final class JsonNames implements PropertyNodeNameProvider {
    private final ApplicationContext context;
    private volatile @Nullable PropertyNodeNameProvider mapper;
    private final Map<Class<?>, Map<String, String>> javaNames = new ConcurrentHashMap<>();

    private JsonNames(ApplicationContext context) {
        this.context = context;
    }

    /**
     * @throws MissingMapperException if there is no Jackson
     */
    static JsonNames of(ApplicationContext context) {
        MapperNames.require(context.getClassLoader());
        return new JsonNames(context);
    }

    @Override
    public String nodeName(Class<?> declaringClass, String property, String member) {
        return nodeName(declaringClass, declaringClass, property, member);
    }

    @Override
    public String nodeName(Class<?> beanClass, Class<?> declaringClass, String property, String member) {
        String name = mapper().nodeName(beanClass, declaringClass, property, member);
        if (!name.equals(property)) {
            javaNames
                    .computeIfAbsent(beanClass, any -> new ConcurrentHashMap<>())
                    .put(name, property);
        }
        return name;
    }

    /** The name in Java of a node below a bean; the name itself if it was not given here. */
    String inJava(Class<?> beanClass, String name) {
        for (Class<?> type = beanClass; type != null; type = type.getSuperclass()) {
            Map<String, String> known = javaNames.get(type);
            String property = known == null ? null : known.get(name);
            if (property != null) {
                return property;
            }
        }
        return name;
    }

    private PropertyNodeNameProvider mapper() {
        PropertyNodeNameProvider known = mapper;
        if (known == null) {
            known = MapperNames.of(context);
            mapper = known;
        }
        return known;
    }
}
