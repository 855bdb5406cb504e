package dev.verity.internal.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What code of the application answered while one engine ran, so that the other engine need not ask again: getters, validators and
 * value extractors may count their calls, or look things up. Not thread-safe.
 */
public final class Recording {
    private final List<Answer> answers = new ArrayList<>();
    private boolean replays;
    private int next;

    /** Gives the recorded answers from now on, in the order in which they were recorded. */
    public void replay() {
        replays = true;
    }

    /** True when every recorded answer was asked for again. */
    public boolean isUsedUp() {
        return next == answers.size();
    }

    /**
     * The answer to a question.
     *
     * @param asked what identifies the question
     * @param source gives the answer if it is not replayed
     */
    @SuppressWarnings({"unchecked", "NullAway"}) // a question has answers of one type, null if that may be
    public <T extends @Nullable Object> T answer(Object asked, Supplier<T> source) {
        if (!replays) {
            T given = source.get();
            answers.add(new Answer(asked, given));
            return given;
        }
        if (isUsedUp() || answers.get(next).asked() != asked) {
            throw new IllegalStateException("The engines differ: only one asks for " + asked
                    + " at this point. Use verity.engine=interpreted and report this.");
        }
        return (T) answers.get(next++).given();
    }

    private record Answer(Object asked, @Nullable Object given) {}
}
