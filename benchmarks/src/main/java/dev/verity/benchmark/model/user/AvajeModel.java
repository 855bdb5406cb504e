package dev.verity.benchmark.model.user;

import io.avaje.json.JsonException;
import io.avaje.jsonb.JsonType;
import io.avaje.jsonb.Jsonb;
import io.avaje.validation.ConstraintViolation;
import io.avaje.validation.Validator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Avaje Jsonb and Avaje Validator, whose code is generated when the bean is compiled. It makes no maps. */
public final class AvajeModel extends CheckedModel<AvajeUser> {
    private final Validator validator = Validator.builder().build();
    private final JsonType<AvajeUser> type = Jsonb.builder()
            .serializeNulls(true)
            .failOnNullPrimitives(true)
            .build()
            .type(AvajeUser.class);
    private final JsonType<List<AvajeUser>> listType = type.list();

    @Override
    AvajeUser bind(Map<String, ?> values) {
        try {
            return type.fromObject(values);
        } catch (RuntimeException e) {
            throw refused(e);
        }
    }

    @Override
    AvajeUser bind(byte[] json, int offset, int length) {
        try {
            boolean isAll = offset == 0 && length == json.length;
            return type.fromJson(isAll ? json : Arrays.copyOfRange(json, offset, offset + length));
        } catch (JsonException e) {
            throw refused(e);
        }
    }

    private static RefusedException refused(RuntimeException e) {
        return new RefusedException(List.of(Problem.ofInput(String.valueOf(e.getMessage()))));
    }

    @Override
    List<Problem> check(AvajeUser user) {
        Set<ConstraintViolation> violations = validator.check(user);
        return violations.isEmpty() ? List.of() : problems(violations);
    }

    private static List<Problem> problems(Set<ConstraintViolation> violations) {
        List<Problem> problems = new ArrayList<>(violations.size());
        for (ConstraintViolation violation : violations) {
            problems.add(new Problem(violation.path(), "", violation.message(), null));
        }
        return problems;
    }

    @Override
    public List<Row<AvajeUser>> parseArray(byte[] json) {
        List<AvajeUser> users;
        try {
            users = listType.fromJson(json);
        } catch (JsonException e) {
            throw refused(e);
        }
        List<Row<AvajeUser>> rows = new ArrayList<>(users.size());
        for (AvajeUser user : users) {
            rows.add(checkedRow(user));
        }
        return rows;
    }

    @Override
    public Map<String, @Nullable Object> dict(AvajeUser user) {
        throw new UnsupportedOperationException("Avaje Jsonb makes no maps of objects");
    }

    @Override
    public String json(AvajeUser user) {
        return type.toJson(user);
    }

    @Override
    public byte[] jsonBytes(AvajeUser user) {
        return type.toJsonBytes(user);
    }

    @Override
    public @Nullable String name(AvajeUser user) {
        return user.getName();
    }
}
