package dev.verity.internal.metadata;

import jakarta.validation.Valid;
import jakarta.validation.groups.ConvertGroup;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code @Valid} and {@code @ConvertGroup}. */
final class CascadeReader {
    private CascadeReader() {}

    static Cascade read(Iterable<Annotation> annotations) {
        boolean valid = false;
        List<GroupConversion> conversions = new ArrayList<>();
        for (Annotation annotation : annotations) {
            if (annotation instanceof Valid) {
                valid = true;
            } else if (annotation instanceof ConvertGroup conversion) {
                conversions.add(of(conversion));
            } else if (annotation instanceof ConvertGroup.List list) {
                for (ConvertGroup conversion : list.value()) {
                    conversions.add(of(conversion));
                }
            }
        }
        return valid || !conversions.isEmpty() ? new Cascade(valid, conversions) : Cascade.NONE;
    }

    private static GroupConversion of(ConvertGroup conversion) {
        return new GroupConversion(conversion.from(), conversion.to());
    }
}
