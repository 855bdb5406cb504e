package dev.verity.internal.engine;

import dev.verity.internal.metadata.DefaultGroupSequence;
import dev.verity.internal.runtime.Call;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What runs the plans of a class whose objects decide what their Default group is, by what was decided. Thread-safe.
 *
 * <p>Few sequences are usual. Where there are more than {@link #MOST}, all are forgotten and made anew.
 */
final class DecidedRoutines {
    private static final int MOST = 256;

    private final DefaultGroupSequence open;
    private final Function<DefaultGroupSequence, PlanRoutine> maker;
    private final Map<List<Class<?>>, PlanRoutine> known = new ConcurrentHashMap<>(4);

    DecidedRoutines(DefaultGroupSequence open, Function<DefaultGroupSequence, PlanRoutine> maker) {
        this.open = open;
        this.maker = maker;
    }

    /** What was made until now, by what was decided. */
    Map<List<Class<?>>, PlanRoutine> made() {
        return Map.copyOf(known);
    }

    /** What runs the plan that an object decides on, or the one without an object. */
    PlanRoutine routine(@Nullable Object object, @Nullable Call call) {
        List<Class<?>> groups = call != null && call.isRecorded()
                ? call.answer(open, () -> List.copyOf(open.ask(object)))
                : open.ask(object);
        PlanRoutine routine = known.get(groups);
        return routine == null ? add(open.decided(groups)) : routine;
    }

    private PlanRoutine add(DefaultGroupSequence decided) {
        if (known.size() >= MOST) {
            known.clear();
        }
        PlanRoutine made = maker.apply(decided);
        PlanRoutine earlier = known.putIfAbsent(decided.groups(), made);
        return earlier == null ? made : earlier;
    }
}
