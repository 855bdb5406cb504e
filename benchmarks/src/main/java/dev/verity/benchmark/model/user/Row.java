package dev.verity.benchmark.model.user;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of one row of many: an object, or the problems. */
public record Row<U>(@Nullable U user, List<Problem> problems) {
    static <U> Row<U> of(U user) {
        return new Row<>(user, List.of());
    }

    static <U> Row<U> refused(List<Problem> problems) {
        return new Row<>(null, problems);
    }

    public boolean isGood() {
        return user != null;
    }
}
