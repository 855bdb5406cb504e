package dev.verity.internal.xml;

import dev.verity.internal.constraint.ConstraintDefinitions;
import dev.verity.internal.constraint.ValidatorOverrides;
import dev.verity.internal.metadata.Getters;
import dev.verity.internal.metadata.MappedType;
import dev.verity.internal.metadata.MappedTypes;
import dev.verity.internal.metadata.MetadataSource;
import jakarta.validation.ValidationException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Constraint mappings of which the structure was checked, but not yet what they name. Immutable.
 *
 * <p>The ConstraintValidators that they register are needed before their constraints can be bound, hence the two steps.
 */
public final class ParsedMappings {
    private final List<MappingFile> files;

    private ParsedMappings(List<MappingFile> files) {
        this.files = files;
    }

    /**
     * Parses constraint mappings.
     *
     * @param external the class loader to ask first for the classes that they name, or null
     * @throws ValidationException if a document does not have the structure of its schema version
     */
    public static ParsedMappings parse(List<XmlDocument> documents, @Nullable ClassLoader external) {
        ClassLoaders loaders = new ClassLoaders(external);
        List<MappingFile> files = new ArrayList<>();
        for (XmlDocument document : documents) {
            files.add(MappingFile.parse(document, loaders));
        }
        return new ParsedMappings(files);
    }

    /**
     * The ConstraintValidators that the mappings register.
     *
     * @throws ValidationException if a class does not exist or does not fit, or a constraint is defined twice
     */
    public ValidatorOverrides validatorOverrides() {
        return DefinitionReader.read(files);
    }

    /**
     * Binds everything that the mappings declare to classes and their members.
     *
     * @throws ValidationException if a class or member does not exist, is mapped twice, or does not fit
     */
    public MetadataSource bind(ConstraintDefinitions definitions) {
        return bind(definitions, Getters.JAVA_BEANS);
    }

    /** As {@link #bind(ConstraintDefinitions)}, where other methods than those of JavaBeans may be getters. */
    public MetadataSource bind(ConstraintDefinitions definitions, Getters getters) {
        Map<Class<?>, MappedType> beans = new LinkedHashMap<>();
        Map<Class<?>, Location> seen = new HashMap<>();
        for (MappingFile file : files) {
            for (XmlElement element : file.root().children("bean")) {
                Class<?> bean = file.classes().find(element.required("class"), element.at());
                refuseSecond(bean, seen.putIfAbsent(bean, element.at()), element);
                beans.put(bean, BeanReader.read(bean, element, file.classes(), definitions, getters));
            }
        }
        return new MappedTypes(beans);
    }

    private static void refuseSecond(Class<?> bean, @Nullable Location first, XmlElement element) {
        if (first != null) {
            throw element.at()
                    .error(bean.getName() + " is mapped twice, first at " + first + ". Merge the two <bean> elements.");
        }
    }
}
