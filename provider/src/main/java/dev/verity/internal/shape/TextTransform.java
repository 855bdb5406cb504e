package dev.verity.internal.shape;

import dev.verity.model.Lower;
import dev.verity.model.Strip;
import dev.verity.model.Upper;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What happens to a text before its constraints are checked. */
public enum TextTransform {
    STRIP,
    LOWER,
    UPPER;

    /** The transforms that annotations ask for, each once, stripping first. */
    static List<TextTransform> in(List<Annotation> annotations) {
        List<TextTransform> found = new ArrayList<>();
        add(found, annotations, Strip.class, STRIP);
        add(found, annotations, Lower.class, LOWER);
        add(found, annotations, Upper.class, UPPER);
        return List.copyOf(found);
    }

    /** The changed text. */
    public String apply(String text) {
        return switch (this) {
            case STRIP -> text.strip();
            case LOWER -> text.toLowerCase(Locale.ROOT);
            case UPPER -> text.toUpperCase(Locale.ROOT);
        };
    }

    private static void add(
            List<TextTransform> found,
            List<Annotation> annotations,
            Class<? extends Annotation> type,
            TextTransform transform) {
        if (annotations.stream().anyMatch(type::isInstance)) {
            found.add(transform);
        }
    }
}
