package dev.verity.internal.codec;

import dev.verity.internal.coercion.Rejection;
import dev.verity.internal.shape.ModelField;
import jakarta.validation.ConstraintViolation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The state of reading one input: what is wrong so far, and what is open. Not thread-safe. */
public final class Binding {
    /** Stands for a value that could not be made; the problems tell why. */
    public static final Object FAILED = new Object();

    /** How deep input may be nested. */
    public static final int DEEPEST = 1000;

    private static final Object[] NONE = {};

    private final boolean strict;
    private final FieldValidation validation;
    private @Nullable List<Problem> problems;
    private @Nullable Object outermost;

    /** Those within the outermost one. */
    private Object[] open = NONE;

    private int depth;
    private @Nullable Misreads misreads;
    private final boolean timed;
    private long begun;

    /**
     * Begins.
     *
     * @param strict the coercion where neither class nor field says one
     */
    public Binding(boolean strict, FieldValidation validation) {
        this(strict, validation, false);
    }

    /**
     * Begins.
     *
     * @param strict the coercion where neither class nor field says one
     * @param timed whether somebody wants to know how long it takes
     */
    public Binding(boolean strict, FieldValidation validation, boolean timed) {
        this.strict = strict;
        this.validation = validation;
        this.timed = timed;
        this.begun = timed ? System.nanoTime() : 0;
    }

    /** A new state with the same settings. */
    Binding another() {
        return new Binding(strict, validation);
    }

    /** Begins the next input. */
    public void begin() {
        restart();
        if (timed) {
            begun = System.nanoTime();
        }
    }

    /** For how long the input has been read, if that is timed. */
    public long nanoseconds() {
        return System.nanoTime() - begun;
    }

    /** Begins the input anew. */
    public void restart() {
        problems = null;
        misreads = null;
        depth = 0;
    }

    boolean strict() {
        return strict;
    }

    FieldValidation validation() {
        return validation;
    }

    /** How many problems there are. */
    public int count() {
        return problems == null ? 0 : problems.size();
    }

    /** The problems, in order. */
    public List<Problem> problems() {
        return problems == null ? List.of() : problems;
    }

    /** Adds a problem, to be located by the levels above. */
    public Object reject(String type, Map<String, Object> ctx, @Nullable Object input) {
        list().add(new Problem(type, ctx, input, null));
        return FAILED;
    }

    Object reject(Rejection rejection, @Nullable Object input) {
        return reject(rejection.type(), rejection.ctx(), input);
    }

    /** Adds a violated constraint. */
    public void violated(
            String type, Map<String, Object> ctx, ConstraintViolation<?> violation, List<Object> location) {
        Problem problem = new Problem(type, ctx, violation.getInvalidValue(), violation);
        for (int i = location.size() - 1; i >= 0; i--) {
            problem.locate(location.get(i));
        }
        list().add(problem);
    }

    /** Puts a step in front of the locations of the problems from an index on; gives the number of problems. */
    public int locate(int from, Object step) {
        List<Problem> all = list();
        for (int i = from; i < all.size(); i++) {
            all.get(i).locate(step);
        }
        return all.size();
    }

    /** Hides the input of the problems from an index on. */
    void hide(int from) {
        List<Problem> all = list();
        for (int i = from; i < all.size(); i++) {
            all.get(i).hide();
        }
    }

    /**
     * Ends the check of constraints in what could be read of an input.
     *
     * @param mark the number of problems before the input
     * @param from the number of problems before the check
     */
    public void settle(int mark, int from) {
        if (count() > from) {
            dropUnreadable(mark, from);
        }
        if (count() > mark) {
            List<Problem> all = list();
            all.subList(mark, all.size()).sort(Problem.BY_LOCATION);
        }
    }

    /** Drops the violations from an index on whose places, or what lies below them, could not be read: problems from a mark on. */
    private void dropUnreadable(int mark, int from) {
        List<Problem> all = list();
        List<Problem> unread = new ArrayList<>(all.subList(mark, from));
        unread.removeIf(problem -> problem.violation() != null);
        all.subList(from, all.size())
                .removeIf(found -> unread.stream().anyMatch(problem -> problem.isAtOrBelow(found.location())));
    }

    /** Takes note of a field that could not be read, and locates its problems: those from an index on. */
    public void misread(ModelField field, int from) {
        locate(from, field);
        misreads().add(field.index(), from);
    }

    /** Takes the fields that could not be read of the object that was begun with a number of problems. */
    void takeMisreads(int mark, @Nullable Object[] values, long[] failed) {
        if (misreads != null) {
            misreads.take(mark, values, failed);
        }
    }

    /** Leaves a container, whose unreadable elements are null, for its constraints to be checked. */
    void leavePartial(@Nullable Object container) {
        misreads().leavePartial(container);
    }

    /** Takes what {@link #leavePartial} left, or null. */
    public @Nullable Object takePartial() {
        return misreads == null ? null : misreads.takePartial();
    }

    private Misreads misreads() {
        if (misreads == null) {
            misreads = new Misreads();
        }
        return misreads;
    }

    /** Enters a Map or list of the input; false, with a problem, if it is open already or too deep. */
    boolean enter(Object container) {
        if (depth == 0) {
            outermost = container;
            depth = 1;
            return true;
        }
        return enterWithin(container);
    }

    private boolean enterWithin(Object container) {
        if (isOpen(container)) {
            reject("recursion_loop", Map.of(), null);
            return false;
        }
        if (depth == DEEPEST) {
            reject("too_deep", Map.of("max_depth", DEEPEST), null);
            return false;
        }
        if (depth > open.length) {
            open = java.util.Arrays.copyOf(open, Math.max(4, depth * 2));
        }
        open[depth++ - 1] = container;
        return true;
    }

    private boolean isOpen(Object container) {
        for (int i = 0; i < depth - 1; i++) {
            if (open[i] == container) {
                return true;
            }
        }
        return outermost == container;
    }

    /** How many Maps and lists of the input are open. */
    int depth() {
        return depth;
    }

    /** Leaves what was entered last. */
    void leave() {
        depth--;
    }

    private List<Problem> list() {
        if (problems == null) {
            problems = new ArrayList<>();
        }
        return problems;
    }
}
