package dev.verity.benchmark.model.user;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

/** Jackson 3 databind and Hibernate Validator. */
public final class Databind3Model extends CheckedModel<UserBean> {
    private static final TypeReference<Map<String, @Nullable Object>> DICT = new TypeReference<>() {};

    private final UserBeanCheck check = new UserBeanCheck();
    private final JsonMapper mapper = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();
    private final ObjectReader reader = mapper.readerFor(UserBean.class);
    private final ObjectWriter writer = mapper.writerFor(UserBean.class);

    @Override
    UserBean bind(Map<String, ?> values) {
        try {
            return mapper.convertValue(values, UserBean.class);
        } catch (JacksonException e) {
            throw refused(e);
        }
    }

    @Override
    UserBean bind(byte[] json, int offset, int length) {
        try {
            return reader.readValue(json, offset, length);
        } catch (JacksonException e) {
            throw refused(e);
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
        }
    }

    private Row<UserBean> next(MappingIterator<UserBean> users) {
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
        return writer.writeValueAsString(user);
    }

    @Override
    public byte[] jsonBytes(UserBean user) {
        return writer.writeValueAsBytes(user);
    }

    @Override
    public @Nullable String name(UserBean user) {
        return user.getName();
    }

    private static RefusedException refused(JacksonException e) {
        return new RefusedException(List.of(problem(e)));
    }

    private static Problem problem(JacksonException e) {
        List<JacksonException.Reference> path = e.getPath();
        if (path.isEmpty()) {
            return Problem.ofInput(e.getOriginalMessage());
        }
        return new Problem(path.get(path.size() - 1).getPropertyName(), "type", e.getOriginalMessage(), null);
    }
}
