package dev.verity.benchmark.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.verity.benchmark.model.user.ModelOperations;
import dev.verity.benchmark.model.user.Problem;
import dev.verity.benchmark.model.user.RefusedException;
import dev.verity.benchmark.model.user.Row;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Runs the operations of a contender once, and tells the outcome in words that are the same if the work is. */
public final class ModelAgreement {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, @Nullable Object>> MAP = new TypeReference<>() {};

    private final ModelContender contender;
    private final ModelOperations<Object> operations;

    private ModelAgreement(ModelContender contender) {
        this.contender = contender;
        this.operations = contender.operations();
    }

    /**
     * Lets every contender read every sample in every way.
     *
     * @throws IllegalStateException if one gives another outcome than expected
     */
    public static void require() {
        for (ModelContender contender : ModelContender.values()) {
            for (UserSample sample : UserSample.values()) {
                outcomes(contender, sample).forEach((way, outcome) -> require(contender, sample, way, outcome));
            }
        }
    }

    private static void require(ModelContender contender, UserSample sample, String way, String outcome) {
        String expected = sample.expected(contender);
        if (!outcome.equals(expected)) {
            throw new IllegalStateException(
                    "%s.%s of %s: expected %s, got %s".formatted(contender.id(), way, sample, expected, outcome));
        }
    }

    /** What a contender makes of a sample, by the way in which it reads it: the user as JSON, or the refused fields. */
    public static Map<String, String> outcomes(ModelContender contender, UserSample sample) {
        return new ModelAgreement(contender).outcomes(sample.input());
    }

    private Map<String, String> outcomes(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        byte[] array = ("[" + json + "]").getBytes(StandardCharsets.UTF_8);
        Map<String, @Nullable Object> map = map(json);
        Map<String, String> outcomes = new LinkedHashMap<>();
        outcomes.put("fromMap", outcome(() -> operations.fromMap(map)));
        outcomes.put("parse", outcome(() -> operations.parse(bytes)));
        outcomes.put("parseArray", outcome(() -> single(operations.parseArray(array))));
        outcomes.put("validateMany", outcome(() -> single(operations.validateMany(List.of(map)))));
        outcomes.put("validateManyInParallel", outcome(() -> single(operations.validateManyInParallel(List.of(map)))));
        return outcomes;
    }

    private String outcome(Supplier<Object> read) {
        try {
            return written(read.get());
        } catch (RefusedException e) {
            return fields(e.problems());
        }
    }

    private Object single(List<?> rows) {
        if (rows.size() != 1) {
            throw new IllegalStateException("one row gives " + rows);
        }
        Row<Object> row = operations.common(rows.get(0));
        if (!row.isGood()) {
            throw new RefusedException(row.problems());
        }
        return Objects.requireNonNull(row.user());
    }

    private static String fields(List<Problem> problems) {
        return new TreeSet<>(problems.stream().map(Problem::field).toList()).toString();
    }

    /** The JSON of a user, which the contender writes the same in every form, but for the way it escapes characters. */
    private String written(Object user) {
        Map<String, @Nullable Object> values = map(operations.json(user));
        String json = json(values);
        requireSame(json, json(map(new String(operations.jsonBytes(user), StandardCharsets.UTF_8))));
        requireSame(String.valueOf(values.get("name")), String.valueOf(operations.name(user)));
        if (contender.canDo(ModelWorkload.DICT)) {
            requireSame(json, json(operations.dict(user)));
        }
        return json;
    }

    private void requireSame(String first, String second) {
        if (!first.equals(second)) {
            throw new IllegalStateException(contender.id() + " writes " + first + " and " + second);
        }
    }

    private static Map<String, @Nullable Object> map(String json) {
        try {
            return JSON.readValue(json, MAP);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not an object: " + json, e);
        }
    }

    private static String json(Map<String, @Nullable Object> map) {
        try {
            return JSON.writeValueAsString(map);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a map that is no JSON", e);
        }
    }
}
