package dev.verity.benchmark.model.user;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Jackson 2 databind and Hibernate Validator. */
public final class DatabindModel extends CheckedModel<UserBean> {
    private static final TypeReference<Map<String, @Nullable Object>> DICT = new TypeReference<>() {};

    private final UserBeanCheck check = new UserBeanCheck();
    private final ObjectMapper mapper = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private final ObjectReader reader = mapper.readerFor(UserBean.class);
    private final ObjectWriter writer = mapper.writerFor(UserBean.class);

    @Override
    UserBean bind(Map<String, ?> values) {
        try {
            return mapper.convertValue(values, UserBean.class);
        } catch (IllegalArgumentException e) {
            throw refused(
                    e.getCause() instanceof JacksonException cause
                            ? cause
                            : new JsonMappingException(null, e.getMessage(), e));
        }
    }

    @Override
    UserBean bind(byte[] json, int offset, int length) {
        try {
            return reader.readValue(json, offset, length);
        } catch (JacksonException e) {
            throw refused(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    List<Problem> check(UserBean user) {
        return check.check(user);
    }

    @Override
    public List<Row<UserBean>> parseArray(byte[] json) {
        List<Row<UserBean>> rows = new ArrayList<>();
        try (MappingIterator<UserBean> users = reader.readValues(json)) {
            while (users.hasNextValue()) {
                rows.add(next(users));
            }
            return rows;
        } catch (JacksonException e) {
            throw refused(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Row<UserBean> next(MappingIterator<UserBean> users) throws IOException {
        try {
            return checkedRow(users.nextValue());
        } catch (MismatchedInputException e) {
            return Row.refused(List.of(problem(e)));
        }
    }

    @Override
    public Map<String, @Nullable Object> dict(UserBean user) {
        return mapper.convertValue(user, DICT);
    }

    @Override
    public String json(UserBean user) {
        try {
            return writer.writeValueAsString(user);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public byte[] jsonBytes(UserBean user) {
        try {
            return writer.writeValueAsBytes(user);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public @Nullable String name(UserBean user) {
        return user.getName();
    }

    private static RefusedException refused(JacksonException e) {
        return new RefusedException(List.of(problem(e)));
    }

    private static Problem problem(JacksonException e) {
        if (e instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            List<JsonMappingException.Reference> path = mapping.getPath();
            String field = path.get(path.size() - 1).getFieldName();
            return new Problem(field, "type", e.getOriginalMessage(), null);
        }
        return Problem.ofInput(e.getOriginalMessage());
    }
}
