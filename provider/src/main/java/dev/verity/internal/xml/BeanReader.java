package dev.verity.internal.xml;

import dev.verity.internal.constraint.ConstraintDefinitions;
import dev.verity.internal.metadata.AnnotationsToIgnore;
import dev.verity.internal.metadata.AnnotationsToIgnore.OfExecutable;
import dev.verity.internal.metadata.ConstraintMetadata;
import dev.verity.internal.metadata.DefaultGroupSequence;
import dev.verity.internal.metadata.ExecutableMetadata;
import dev.verity.internal.metadata.Getters;
import dev.verity.internal.metadata.MappedPlace;
import dev.verity.internal.metadata.MappedType;
import dev.verity.internal.metadata.PropertyMetadata;
import dev.verity.internal.metadata.TypeDeclaration;
import dev.verity.internal.metadata.ValueMetadata;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one {@code <bean>} element; used once. */
final class BeanReader {
    private static final String IGNORE = "ignore-annotations";

    private final Class<?> bean;
    private final XmlElement element;
    private final ClassNames classes;
    private final Getters getters;
    private final ConstraintReader constraints;
    private final ValueReader values;
    private final ExecutableReader executableReader;

    private final boolean ignored;
    private final List<PropertyMetadata> properties = new ArrayList<>();
    private final List<ExecutableMetadata> executables = new ArrayList<>();
    private final Map<Member, Boolean> ignoredFields = new HashMap<>();
    private final Map<Executable, OfExecutable> ignoredExecutables = new HashMap<>();
    private final Map<Member, XmlElement> seen = new HashMap<>();

    private BeanReader(
            Class<?> bean, XmlElement element, ClassNames classes, ConstraintDefinitions definitions, Getters getters) {
        this.bean = bean;
        this.element = element;
        this.classes = classes;
        this.getters = getters;
        this.constraints = new ConstraintReader(definitions, classes);
        this.values = new ValueReader(classes, constraints);
        this.executableReader = new ExecutableReader(classes, constraints, values);
        this.ignored = element.flag(IGNORE, true);
    }

    static MappedType read(
            Class<?> bean, XmlElement element, ClassNames classes, ConstraintDefinitions definitions, Getters getters) {
        return new BeanReader(bean, element, classes, definitions, getters).read();
    }

    private MappedType read() {
        element.children("field").forEach(this::field);
        element.children("getter").forEach(this::getter);
        element.children("constructor").forEach(this::executable);
        element.children("method").forEach(this::executable);
        Optional<XmlElement> type = element.child("class");
        boolean classLevel = type.map(child -> child.flag(IGNORE, ignored)).orElse(ignored);
        return new MappedType(
                declaration(type), new AnnotationsToIgnore(ignored, classLevel, ignoredFields, ignoredExecutables));
    }

    private TypeDeclaration declaration(Optional<XmlElement> type) {
        List<ConstraintMetadata> classLevel = type.map(child -> constraints.read(child, MappedPlace.type(bean)))
                .orElse(List.of());
        return new TypeDeclaration(
                bean, classLevel, type.map(this::groupSequence).orElse(null), properties, executables);
    }

    private @Nullable DefaultGroupSequence groupSequence(XmlElement type) {
        List<Class<?>> groups = new ArrayList<>();
        type.child("group-sequence")
                .ifPresent(sequence -> sequence.children("value")
                        .forEach(value -> groups.add(classes.find(value.trimmed(), value.at()))));
        return groups.isEmpty() ? null : new DefaultGroupSequence(bean, groups);
    }

    private void field(XmlElement child) {
        Field field = Members.field(bean, child.required("name"), child.at());
        refuseSecond(field, child);
        ignoredFields.put(field, child.flag(IGNORE, ignored));
        ValueMetadata value = values.read(child, field.getGenericType(), MappedPlace.field(field));
        properties.add(new PropertyMetadata(field.getName(), field, value));
    }

    private void getter(XmlElement child) {
        String property = child.required("name");
        Method getter = Members.getter(bean, property, getters, child.at());
        refuseSecond(getter, child);
        boolean ignoredHere = child.flag(IGNORE, ignored);
        ignoredExecutables.put(getter, new OfExecutable(List.of(), ignoredHere, ignoredHere));
        ValueMetadata value = values.read(child, getter.getGenericReturnType(), MappedPlace.returnValue(getter));
        properties.add(new PropertyMetadata(property, getter, value));
        executables.add(ExecutableReader.getter(getter, value));
    }

    private void executable(XmlElement child) {
        Executable executable = executableReader.find(bean, child);
        refuseSecond(executable, child);
        ignoredExecutables.put(executable, executableReader.ignored(child, ignored));
        ExecutableMetadata metadata = executableReader.read(executable, child);
        executables.add(metadata);
        String property = executable instanceof Method method ? getters.propertyOf(method) : null;
        if (property != null) {
            properties.add(new PropertyMetadata(property, executable, metadata.returnValue()));
        }
    }

    private void refuseSecond(Member member, XmlElement child) {
        XmlElement first = seen.putIfAbsent(member, child);
        if (first != null) {
            throw child.at()
                    .error(bean.getName() + "#" + member.getName() + " is mapped twice, first by <" + first.name()
                            + "> at " + first.at() + ". Merge the two elements.");
        }
    }
}
