package dev.verity.internal.bootstrap;

import dev.verity.internal.constraint.DefaultScripts;
import dev.verity.internal.mapping.ProgrammaticMapping;
import dev.verity.internal.mapping.ProgrammaticMappings;
import dev.verity.internal.message.TemplateInterpolator;
import dev.verity.internal.metadata.ExecutableRules;
import dev.verity.internal.metadata.Getters;
import dev.verity.internal.observation.Listeners;
import dev.verity.internal.runtime.Options;
import dev.verity.internal.shadow.ShadowSettings;
import dev.verity.validator.EngineMode;
import dev.verity.validator.GetterPropertySelectionStrategy;
import dev.verity.validator.LocaleResolver;
import dev.verity.validator.PropertyNodeNameProvider;
import dev.verity.validator.ScriptEvaluatorFactory;
import dev.verity.validator.VerityConfiguration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a configuration sets beyond the specification's components: the application's objects, then what properties say. */
final class Settings {
    private final Map<String, String> all;
    private final ConfiguredProperties properties;
    private final Extras extras;
    private final @Nullable ClassLoader external;
    private final ComponentSource components;

    Settings(Map<String, String> all, Extras extras, @Nullable ClassLoader external, ComponentSource components) {
        this.all = all;
        this.properties = new ConfiguredProperties(all);
        this.extras = extras;
        this.external = external;
        this.components = components;
    }

    /** Tells of properties that have no effect. */
    void checkProperties() {
        if (!all.isEmpty()) {
            KnownProperties.check(all);
        }
    }

    /** The class name of the provider that runs beside ours, or null. */
    @Nullable
    String shadow() {
        String provider = properties.operational(VerityConfiguration.SHADOW);
        return provider == null || provider.isBlank() ? null : provider.strip();
    }

    ShadowSettings shadowSettings() {
        return ShadowSettings.of(
                properties.operational(VerityConfiguration.SHADOW_SAMPLE),
                properties.operationalFlag(VerityConfiguration.SHADOW_MESSAGES));
    }

    /** Who is told of validations, or null for nobody. */
    @Nullable
    Listeners listeners() {
        return extras.listeners.isEmpty() ? null : new Listeners(extras.listeners);
    }

    boolean checksClassFiles() {
        return properties.operationalFlag(VerityConfiguration.CHECK_DROPPED_ANNOTATIONS);
    }

    EngineMode engine() {
        return properties.engine();
    }

    /** Makes the components that properties name. */
    Options options() {
        return new Options(
                properties.flag(VerityConfiguration.FAIL_FAST),
                properties.flag(VerityConfiguration.FAIL_FAST_ON_PROPERTY_VIOLATION),
                properties.tolerance(),
                extras.payload,
                extras.initializationData,
                scripts(),
                nodeNames(),
                getters());
    }

    ExecutableRules rules() {
        boolean overriding = properties.flag(VerityConfiguration.ALLOW_PARAMETER_CONSTRAINT_OVERRIDE);
        boolean parallel = properties.flag(VerityConfiguration.ALLOW_PARALLEL_METHOD_PARAMETER_CONSTRAINT);
        boolean cascades = properties.flag(VerityConfiguration.ALLOW_MULTIPLE_CASCADED_VALIDATION_ON_RESULT);
        return overriding || parallel || cascades
                ? new ExecutableRules(overriding, parallel, cascades)
                : ExecutableRules.STRICT;
    }

    /** Makes the default message interpolator, and the LocaleResolver that a property names. */
    TemplateInterpolator messages() {
        return TemplateInterpolator.configured(
                external,
                extras.locales,
                extras.defaultLocale,
                localeResolver(),
                properties.level(VerityConfiguration.CONSTRAINT_EXPRESSION_LANGUAGE_FEATURE_LEVEL),
                properties.level(VerityConfiguration.CUSTOM_VIOLATION_EXPRESSION_LANGUAGE_FEATURE_LEVEL));
    }

    /** What the application and contributors declare by calls, or null for nothing. */
    @Nullable
    ProgrammaticMappings mappings(ClassLoader loader, ComponentSource components, Getters getters) {
        List<ProgrammaticMapping> mappings =
                new MappingContributors(loader, components, getters).with(extras.mappings, all);
        return mappings.isEmpty() ? null : ProgrammaticMappings.of(mappings);
    }

    private @Nullable PropertyNodeNameProvider nodeNames() {
        Given given = extras.nodeNames == null ? find(VerityConfiguration.PROPERTY_NODE_NAME_PROVIDER) : null;
        if (given == null) {
            return extras.nodeNames;
        }
        return given.value().strip().equalsIgnoreCase(JacksonNames.VALUE)
                ? JacksonNames.provider(given)
                : make(given, PropertyNodeNameProvider.class);
    }

    @Nullable
    GetterPropertySelectionStrategy getters() {
        Given given = extras.getters == null ? find(VerityConfiguration.GETTER_PROPERTY_SELECTION_STRATEGY) : null;
        return given == null ? extras.getters : make(given, GetterPropertySelectionStrategy.class);
    }

    private ScriptEvaluatorFactory scripts() {
        if (extras.scripts != null) {
            return extras.scripts;
        }
        Given given = find(VerityConfiguration.SCRIPT_EVALUATOR_FACTORY);
        return given == null ? new DefaultScripts() : make(given, ScriptEvaluatorFactory.class);
    }

    private @Nullable LocaleResolver localeResolver() {
        Given given = extras.localeResolver == null ? find(VerityConfiguration.LOCALE_RESOLVER) : null;
        return given == null ? extras.localeResolver : make(given, LocaleResolver.class);
    }

    private <T> T make(Given given, Class<T> contract) {
        return new NamedComponents(external, components).make(given, contract);
    }

    /** A property that names a class; a blank one names none. */
    private @Nullable Given find(String name) {
        Given given = properties.find(name);
        return given == null || given.value().isBlank() ? null : given;
    }
}
