package dev.verity.benchmark.model.user;

import dev.verity.benchmark.contender.Provider;
import dev.verity.model.ModelError;
import dev.verity.model.ModelType;
import dev.verity.model.ModelValidationException;
import dev.verity.model.Models;
import dev.verity.model.Result;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A Model of Verity. */
abstract class VerityModel extends ModelOperations<User> {
    private final ModelType<User> type;

    VerityModel(Provider provider) {
        this.type = provider.buildValidatorFactory().unwrap(Models.class).type(User.class);
    }

    @Override
    public User fromMap(Map<String, ?> values) {
        try {
            return type.of(values);
        } catch (ModelValidationException e) {
            throw new RefusedException(problems(e.errors()));
        }
    }

    @Override
    public User parse(byte[] json) {
        try {
            return type.parse(json);
        } catch (ModelValidationException e) {
            throw new RefusedException(problems(e.errors()));
        }
    }

    @Override
    public List<?> parseArray(byte[] json) {
        return type.parseMany(json);
    }

    @Override
    public List<Problem> problems(Map<String, ?> values) {
        return problems(type.check(values).errors());
    }

    @Override
    Row<User> row(Map<String, ?> values) {
        return common(type.check(values));
    }

    @Override
    Row<User> line(byte[] bytes, int offset, int length) {
        return common(type.checkJson(Arrays.copyOfRange(bytes, offset, offset + length)));
    }

    @Override
    public List<?> validateMany(List<? extends Map<String, ?>> rows) {
        return type.validateMany(rows, Runnable::run);
    }

    @Override
    public List<?> validateManyInParallel(List<? extends Map<String, ?>> rows) {
        return type.validateMany(rows);
    }

    @Override
    public Row<User> common(Object result) {
        Result<?> found = (Result<?>) result;
        return found.isValid() ? Row.of((User) found.value()) : Row.refused(problems(found.errors()));
    }

    @Override
    public Tally stream(InputStream input) {
        long good = 0;
        long refused = 0;
        try (Stream<Result<User>> rows = type.ndjson(input)) {
            for (Iterator<Result<User>> next = rows.iterator(); next.hasNext(); ) {
                if (next.next().isValid()) {
                    good++;
                } else {
                    refused++;
                }
            }
        }
        return new Tally(good, refused);
    }

    @Override
    public Map<String, @Nullable Object> dict(User user) {
        return type.dict(user);
    }

    @Override
    public String json(User user) {
        return type.json(user);
    }

    @Override
    public byte[] jsonBytes(User user) {
        return type.jsonBytes(user);
    }

    @Override
    public @Nullable String name(User user) {
        return user.name;
    }

    private static List<Problem> problems(List<ModelError> errors) {
        return errors.stream()
                .map(error -> new Problem(error.path(), error.type(), error.msg(), error.input()))
                .toList();
    }
}
