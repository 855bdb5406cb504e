package dev.verity.benchmark.contender;

import dev.verity.benchmark.bean.Event;
import dev.verity.benchmark.bean.StartsBeforeItEnds;
import io.avaje.validation.adapter.AbstractConstraintAdapter;
import io.avaje.validation.adapter.ConstraintAdapter;
import io.avaje.validation.adapter.ValidationContext.AdapterCreateRequest;
import org.jspecify.annotations.Nullable;

/** What Avaje Validator needs for {@link StartsBeforeItEnds}. */
@ConstraintAdapter(StartsBeforeItEnds.class)
public final class StartsBeforeItEndsAdapter extends AbstractConstraintAdapter<Event> {
    public StartsBeforeItEndsAdapter(AdapterCreateRequest request) {
        super(request);
    }

    @Override
    protected boolean isValid(@Nullable Event event) {
        return event == null
                || event.getStart() == null
                || event.getEnd() == null
                || !event.getEnd().isBefore(event.getStart());
    }
}
