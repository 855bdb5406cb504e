package dev.verity.benchmark.contender;

import dev.verity.benchmark.bean.Even;
import io.avaje.validation.adapter.AbstractConstraintAdapter;
import io.avaje.validation.adapter.ConstraintAdapter;
import io.avaje.validation.adapter.ValidationContext.AdapterCreateRequest;
import org.jspecify.annotations.Nullable;

/** What Avaje Validator needs for {@link Even}. */
@ConstraintAdapter(Even.class)
public final class EvenAdapter extends AbstractConstraintAdapter<Integer> {
    public EvenAdapter(AdapterCreateRequest request) {
        super(request);
    }

    @Override
    protected boolean isValid(@Nullable Integer value) {
        return value == null || value % 2 == 0;
    }
}
