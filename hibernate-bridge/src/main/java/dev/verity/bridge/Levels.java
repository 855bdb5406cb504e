package dev.verity.bridge;

import dev.verity.validator.ExpressionLevel;
import org.hibernate.validator.messageinterpolation.ExpressionLanguageFeatureLevel;
import org.jspecify.annotations.Nullable;

/** Translates expression levels. */
final class Levels {
    private Levels() {}

    private static @Nullable ExpressionLevel level(@Nullable ExpressionLanguageFeatureLevel level) {
        return level == null || level == ExpressionLanguageFeatureLevel.DEFAULT
                ? null
                : ExpressionLevel.valueOf(level.name());
    }

    /** The level for messages of declared constraints. */
    static ExpressionLevel forConstraints(@Nullable ExpressionLanguageFeatureLevel level) {
        ExpressionLevel named = level(level);
        return named == null ? ExpressionLevel.BEAN_PROPERTIES : named;
    }

    /** The level for custom violations: the default is Verity's, since their templates may hold text from users. */
    static ExpressionLevel forCustomViolations(@Nullable ExpressionLanguageFeatureLevel level) {
        ExpressionLevel named = level(level);
        return named == null ? ExpressionLevel.NONE : named;
    }
}
