package dev.verity.internal.kernel;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import dev.verity.internal.codec.Binding;
import dev.verity.internal.codec.CodeSource;
import dev.verity.internal.codec.Codec;
import dev.verity.internal.codec.Codecs;
import dev.verity.internal.codec.Dump;
import dev.verity.internal.codec.FieldValidation;
import dev.verity.internal.codec.Json;
import dev.verity.internal.codec.ModelPlan;
import dev.verity.internal.codec.Problem;
import dev.verity.internal.shape.ModelField;
import dev.verity.internal.shape.ModelShape;
import dev.verity.internal.shape.Requirements;
import dev.verity.internal.shape.Shapes;
import dev.verity.model.DumpOptions;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What code makes of input, in words that are equal if the results are: the object and its dumps, or all problems. */
final class Outcomes {
    private final Codecs codecs;
    private final Shapes shapes;
    private final Checks checks = new Checks();

    Outcomes(Shapes shapes, CodeSource source) {
        this.shapes = shapes;
        this.codecs = new Codecs(shapes, checks, source);
    }

    /** What is annotated by NotNull is required; the class file says nothing of initialisers. */
    static Shapes shapes() {
        return new Shapes(new Requirements() {
            @Override
            public boolean refusesNull(Class<?> type, String property) {
                for (Class<?> level = type; level != null; level = level.getSuperclass()) {
                    for (Field field : level.getDeclaredFields()) {
                        if (field.getName().equals(property)) {
                            return field.isAnnotationPresent(NotNull.class);
                        }
                    }
                }
                return false;
            }

            @Override
            public Set<String> initialised(Class<?> type) {
                return Set.of();
            }
        });
    }

    static FieldValidation checks() {
        return new Checks();
    }

    ModelPlan plan(Class<?> type) {
        return codecs.plan(type);
    }

    String ofValue(Class<?> type, @Nullable Object input, boolean strict) {
        Binding binding = new Binding(strict, checks);
        try {
            return inWords(codec(type), codec(type).fromValue(input, binding), binding);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    String ofTokens(Class<?> type, JsonParser parser, boolean strict) {
        Binding binding = new Binding(strict, checks);
        try (parser) {
            return inWords(codec(type), Json.readAll(parser, codec(type), binding), binding);
        } catch (JsonProcessingException e) {
            return e.getClass().getSimpleName();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private Codec codec(Class<?> type) {
        return codecs.codec(shapes.value(type, null), null);
    }

    private static String inWords(Codec codec, @Nullable Object value, Binding binding) throws IOException {
        if (value == Binding.FAILED || binding.count() > 0) {
            StringBuilder text = new StringBuilder(value == Binding.FAILED ? "failed\n" : "not failed\n");
            for (Problem problem : binding.problems()) {
                text.append(problem.location())
                        .append(' ')
                        .append(problem.type())
                        .append(new java.util.TreeMap<>(problem.ctx()))
                        .append(problem.isHidden() ? " hidden " : " ")
                        .append(describe(problem.input()))
                        .append('\n');
            }
            return text.toString();
        }
        return describe(value) + "\n" + dumps(codec, value);
    }

    private static String dumps(Codec codec, @Nullable Object value) throws IOException {
        String map = describe(codec.toValue(value, new Dump(DumpOptions.ALL)));
        StringWriter json = new StringWriter();
        try (JsonGenerator generator = Json.STANDARD.createGenerator(json)) {
            codec.toTokens(value, generator, new Dump(DumpOptions.ALL));
        } catch (IllegalArgumentException e) {
            return map + "\n" + e.getMessage();
        }
        return map + "\n" + json;
    }

    private static String describe(@Nullable Object value) {
        if (value == null || value == Binding.FAILED) {
            return value == null ? "null" : "FAILED";
        }
        List<String> parts = new ArrayList<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, each) -> parts.add(describe(key) + "=" + describe(each)));
        } else if (value instanceof Iterable<?> iterable) {
            iterable.forEach(each -> parts.add(describe(each)));
        } else if (value.getClass().isArray()) {
            for (int i = 0; i < Array.getLength(value); i++) {
                parts.add(describe(Array.get(value, i)));
            }
        } else if (value instanceof java.util.Optional<?> optional && optional.isPresent()) {
            parts.add(describe(optional.get()));
        } else if (value.getClass().getName().startsWith("java.") || value instanceof Enum<?>) {
            return value.getClass().getSimpleName() + " " + value;
        } else {
            fields(value.getClass(), value, parts);
        }
        return value.getClass().getSimpleName() + parts;
    }

    private static void fields(@Nullable Class<?> type, Object object, List<String> parts) {
        if (type == null || type == Object.class) {
            return;
        }
        fields(type.getSuperclass(), object, parts);
        for (Field field : type.getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers())) {
                try {
                    field.setAccessible(true);
                    parts.add(field.getName() + "=" + describe(field.get(object)));
                } catch (IllegalAccessException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
    }

    /** Refuses the texts "x" and the number 13, and objects whose description has a "some text". */
    private static final class Checks implements FieldValidation {
        @Override
        public void checkValue(ModelShape shape, ModelField field, @Nullable Object value, Binding binding) {
            String description = describe(value);
            if (description.contains("String x") || description.contains("-1")) {
                int from = binding.count();
                binding.reject("refused", Map.of("value", description), value);
                binding.locate(from, field);
            }
        }

        @Override
        public void checkObject(ModelShape shape, Object object, Binding binding) {
            if (describe(object).contains("text 5")) {
                binding.reject("refused_object", Map.of(), describe(object));
            }
        }
    }
}
