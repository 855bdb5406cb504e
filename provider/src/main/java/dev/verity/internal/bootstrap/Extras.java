package dev.verity.internal.bootstrap;

import dev.verity.mapping.ConstraintMapping;
import dev.verity.validator.GetterPropertySelectionStrategy;
import dev.verity.validator.LocaleResolver;
import dev.verity.validator.PropertyNodeNameProvider;
import dev.verity.validator.ScriptEvaluatorFactory;
import dev.verity.validator.ValidationListener;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The objects that an application configures beyond the specification's components. Not thread-safe. */
final class Extras {
    @Nullable
    PropertyNodeNameProvider nodeNames;

    @Nullable
    GetterPropertySelectionStrategy getters;

    @Nullable
    ScriptEvaluatorFactory scripts;

    @Nullable
    LocaleResolver localeResolver;

    @Nullable
    Locale defaultLocale;

    Set<Locale> locales = Set.of();

    @Nullable
    Object payload;

    final Map<Class<?>, Object> initializationData = new HashMap<>();

    final List<ConstraintMapping> mappings = new ArrayList<>();

    final List<ValidationListener> listeners = new ArrayList<>();
}
