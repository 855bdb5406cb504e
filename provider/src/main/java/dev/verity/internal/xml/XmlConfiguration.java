package dev.verity.internal.xml;

import jakarta.validation.executable.ExecutableType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The content of {@code META-INF/validation.xml}. Immutable, sets and maps in the order of the file.
 *
 * @param defaultExecutableTypes the executables validated by default; {@code ALL} and {@code NONE} resolved
 * @param constraintMappings the resource names of constraint mappings, as written
 */
public record XmlConfiguration(
        @Nullable String defaultProvider,
        @Nullable String messageInterpolator,
        @Nullable String traversableResolver,
        @Nullable String constraintValidatorFactory,
        @Nullable String parameterNameProvider,
        @Nullable String clockProvider,
        Set<String> valueExtractors,
        boolean executableValidationEnabled,
        Set<ExecutableType> defaultExecutableTypes,
        Set<String> constraintMappings,
        Map<String, String> properties) {

    /** The executables that are validated where nothing is configured. */
    static final Set<ExecutableType> DEFAULT_EXECUTABLE_TYPES =
            Collections.unmodifiableSet(EnumSet.of(ExecutableType.CONSTRUCTORS, ExecutableType.NON_GETTER_METHODS));

    /** The configuration where there is no file. */
    public static final XmlConfiguration EMPTY = new XmlConfiguration(
            null, null, null, null, null, null, Set.of(), true, DEFAULT_EXECUTABLE_TYPES, Set.of(), Map.of());

    public XmlConfiguration {
        valueExtractors = Collections.unmodifiableSet(new LinkedHashSet<>(valueExtractors));
        defaultExecutableTypes = Collections.unmodifiableSet(new LinkedHashSet<>(defaultExecutableTypes));
        constraintMappings = Collections.unmodifiableSet(new LinkedHashSet<>(constraintMappings));
        properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
    }

    /** Reads the constraint mappings that the configuration names. */
    public List<XmlDocument> mappingDocuments(@Nullable ClassLoader external) {
        List<XmlDocument> documents = new ArrayList<>();
        for (String resource : constraintMappings) {
            documents.add(XmlDocument.mapping(resource, external));
        }
        return documents;
    }
}
