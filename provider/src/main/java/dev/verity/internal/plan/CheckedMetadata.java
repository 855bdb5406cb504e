package dev.verity.internal.plan;

import dev.verity.internal.metadata.BeanMetadata;
import dev.verity.internal.runtime.Environment;
import dev.verity.internal.type.PerClass;
import java.util.function.Function;

/** Metadata whose declarations hold in one environment. Thread-safe. */
public final class CheckedMetadata {
    private final PerClass<BeanMetadata> checked;

    public CheckedMetadata(Environment environment, GroupResolver groups, MetadataStore metadata) {
        DeclarationCheck check = new DeclarationCheck(environment.valueExtractors(), groups);
        this.checked = new PerClass<>(new Function<>() {
            @Override
            public BeanMetadata apply(Class<?> type) {
                return check.checked(metadata.of(type));
            }
        });
    }

    public void clear() {
        checked.clear();
    }

    /**
     * The metadata of a class.
     *
     * @throws jakarta.validation.ValidationException if it is declared wrongly
     */
    public BeanMetadata of(Class<?> type) {
        return checked.get(type);
    }
}
