package dev.verity.spring.validator;

import dev.verity.jackson.Jackson2NodeNameProvider;
import dev.verity.jackson.Jackson3NodeNameProvider;
import dev.verity.spring.MissingMapperException;
import dev.verity.validator.PropertyNodeNameProvider;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.util.ClassUtils;

/** Finds the mapper that writes and reads the application's JSON, of either generation of Jackson. */
final class MapperNames {
    private static final String JACKSON_3 = "tools.jackson.databind.json.JsonMapper";
    private static final String JACKSON_2 = "com.fasterxml.jackson.databind.ObjectMapper";

    private MapperNames() {}

    /**
     * @throws MissingMapperException if neither generation is there
     */
    static void require(@Nullable ClassLoader loader) {
        if (!ClassUtils.isPresent(JACKSON_3, loader) && !ClassUtils.isPresent(JACKSON_2, loader)) {
            throw new MissingMapperException();
        }
    }

    /** The names of the application's mapper; where no bean is one, those of a mapper without settings. */
    static PropertyNodeNameProvider of(ApplicationContext context) {
        boolean has3 = ClassUtils.isPresent(JACKSON_3, context.getClassLoader());
        boolean has2 = ClassUtils.isPresent(JACKSON_2, context.getClassLoader());
        PropertyNodeNameProvider of3 = has3 ? Of3.bean(context) : null;
        PropertyNodeNameProvider of2 = has2 ? Of2.bean(context) : null;
        if (of2 != null && (of3 == null || prefersJackson2(context.getEnvironment()))) {
            return of2;
        }
        return of3 != null ? of3 : has3 ? new Jackson3NodeNameProvider() : new Jackson2NodeNameProvider();
    }

    /** As the application tells Spring Boot where it has both. */
    private static boolean prefersJackson2(Environment environment) {
        return "jackson2".equals(environment.getProperty("spring.http.converters.preferred-json-mapper"))
                || "jackson2".equals(environment.getProperty("spring.http.codecs.preferred-json-mapper"));
    }

    /** Loaded where Jackson 3 is. */
    private static final class Of3 {
        static @Nullable PropertyNodeNameProvider bean(BeanFactory beans) {
            tools.jackson.databind.json.JsonMapper mapper = beans.getBeanProvider(
                            tools.jackson.databind.json.JsonMapper.class)
                    .getIfUnique();
            return mapper == null ? null : new Jackson3NodeNameProvider(mapper);
        }
    }

    /** Loaded where Jackson 2 is. */
    private static final class Of2 {
        static @Nullable PropertyNodeNameProvider bean(BeanFactory beans) {
            com.fasterxml.jackson.databind.ObjectMapper mapper = beans.getBeanProvider(
                            com.fasterxml.jackson.databind.ObjectMapper.class)
                    .getIfUnique();
            return mapper == null ? null : new Jackson2NodeNameProvider(mapper);
        }
    }
}
