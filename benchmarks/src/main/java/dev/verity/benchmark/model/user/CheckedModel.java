package dev.verity.benchmark.model.user;

import java.util.List;
import java.util.Map;

/** What binds first and lets a validator check the object then. */
abstract class CheckedModel<U> extends ModelOperations<U> {
    /** Makes an object of a map, which is not checked; throws {@link RefusedException} if it cannot. */
    abstract U bind(Map<String, ?> values);

    /** Makes an object of JSON, which is not checked; throws {@link RefusedException} if it cannot. */
    abstract U bind(byte[] json, int offset, int length);

    /** Gives what the validator finds. */
    abstract List<Problem> check(U user);

    @Override
    public final U fromMap(Map<String, ?> values) {
        return required(bind(values));
    }

    @Override
    public final U parse(byte[] json) {
        return required(bind(json, 0, json.length));
    }

    private U required(U user) {
        List<Problem> problems = check(user);
        if (!problems.isEmpty()) {
            throw new RefusedException(problems);
        }
        return user;
    }

    @Override
    public final List<Problem> problems(Map<String, ?> values) {
        return row(values).problems();
    }

    @Override
    final Row<U> row(Map<String, ?> values) {
        try {
            return checkedRow(bind(values));
        } catch (RefusedException e) {
            return Row.refused(e.problems());
        }
    }

    @Override
    final Row<U> line(byte[] bytes, int offset, int length) {
        try {
            return checkedRow(bind(bytes, offset, length));
        } catch (RefusedException e) {
            return Row.refused(e.problems());
        }
    }

    final Row<U> checkedRow(U user) {
        List<Problem> problems = check(user);
        return problems.isEmpty() ? Row.of(user) : Row.refused(problems);
    }
}
