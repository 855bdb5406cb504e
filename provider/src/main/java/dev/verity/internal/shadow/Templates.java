package dev.verity.internal.shadow;

import jakarta.validation.MessageInterpolator;
import java.util.Locale;

/** Leaves messages as templates, where their texts are not compared. */
enum Templates implements MessageInterpolator {
    INSTANCE;

    @Override
    public String interpolate(String template, Context context) {
        return template;
    }

    @Override
    public String interpolate(String template, Context context, Locale locale) {
        return template;
    }
}
