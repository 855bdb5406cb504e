package dev.verity.internal.bootstrap;

import dev.verity.internal.extraction.DeclaredExtractors;
import dev.verity.internal.extraction.ValueExtractorDescriptor;
import dev.verity.internal.xml.XmlConfiguration;
import jakarta.validation.ClockProvider;
import jakarta.validation.ConstraintValidatorFactory;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.ParameterNameProvider;
import jakarta.validation.TraversableResolver;
import jakarta.validation.valueextraction.ValueExtractor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Instances of the classes that validation.xml names; null where it names none. */
final class XmlComponents {
    private final XmlConfiguration file;
    private final NamedClasses classes;
    private final ComponentSource components;

    XmlComponents(XmlConfiguration file, @Nullable ClassLoader external, ComponentSource components) {
        this.file = file;
        this.components = components;
        this.classes = new NamedClasses(external);
    }

    @Nullable
    MessageInterpolator messageInterpolator() {
        return make(file.messageInterpolator(), MessageInterpolator.class, "message-interpolator");
    }

    @Nullable
    TraversableResolver traversableResolver() {
        return make(file.traversableResolver(), TraversableResolver.class, "traversable-resolver");
    }

    @Nullable
    ConstraintValidatorFactory constraintValidatorFactory() {
        return make(
                file.constraintValidatorFactory(), ConstraintValidatorFactory.class, "constraint-validator-factory");
    }

    @Nullable
    ParameterNameProvider parameterNameProvider() {
        return make(file.parameterNameProvider(), ParameterNameProvider.class, "parameter-name-provider");
    }

    @Nullable
    ClockProvider clockProvider() {
        return make(file.clockProvider(), ClockProvider.class, "clock-provider");
    }

    List<ValueExtractorDescriptor> valueExtractors() {
        DeclaredExtractors extractors = new DeclaredExtractors();
        for (String name : file.valueExtractors()) {
            Class<? extends ValueExtractor<?>> type = extractorType(name);
            extractors.add(ValueExtractorDescriptor.of(components.make(type), type));
        }
        return extractors.all();
    }

    @SuppressWarnings("unchecked")
    private Class<? extends ValueExtractor<?>> extractorType(String name) {
        return (Class<? extends ValueExtractor<?>>) classes.find(name, ValueExtractor.class, "value-extractor");
    }

    private <T> @Nullable T make(@Nullable String name, Class<T> type, String element) {
        return name == null ? null : components.make(classes.find(name, type, element));
    }
}
