package dev.verity.internal.plan;

import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The programs of the requests that start with one group; found without locks or hashing. Thread-safe. */
final class RequestCache {
    private volatile Request[] known = {};

    @Nullable
    GroupProgram find(Class<?>[] groups) {
        for (Request request : known) {
            if (isSame(request.groups, groups)) {
                return request.program;
            }
        }
        return null;
    }

    /** Adds the program of a request, unless another thread did so before; gives the one to use. */
    synchronized GroupProgram add(Class<?>[] groups, Function<Class<?>[], GroupProgram> resolver) {
        GroupProgram earlier = find(groups);
        if (earlier != null) {
            return earlier;
        }
        Request made = new Request(groups, resolver.apply(groups));
        Request[] next = Arrays.copyOf(known, known.length + 1);
        next[known.length] = made;
        known = next;
        return made.program;
    }

    private static boolean isSame(Class<?>[] known, Class<?>[] asked) {
        if (known.length != asked.length) {
            return false;
        }
        for (int i = 0; i < known.length; i++) {
            if (known[i] != asked[i]) {
                return false;
            }
        }
        return true;
    }

    private static final class Request {
        private final Class<?>[] groups;
        private final GroupProgram program;

        Request(Class<?>[] groups, GroupProgram program) {
            this.groups = groups;
            this.program = program;
        }
    }
}
