package dev.verity.internal.mapping;

import dev.verity.internal.constraint.ConstraintDefinitions;
import dev.verity.internal.metadata.AnnotationsToIgnore;
import dev.verity.internal.metadata.AnnotationsToIgnore.OfExecutable;
import dev.verity.internal.metadata.DefaultGroupSequence;
import dev.verity.internal.metadata.ExecutableMetadata;
import dev.verity.internal.metadata.MappedPlace;
import dev.verity.internal.metadata.MappedType;
import dev.verity.internal.metadata.Places;
import dev.verity.internal.metadata.PropertyMetadata;
import dev.verity.internal.metadata.TypeDeclaration;
import dev.verity.mapping.ConstraintDeclaration;
import dev.verity.mapping.ExecutableMapping;
import dev.verity.mapping.PropertyMapping;
import dev.verity.mapping.TypeMapping;
import jakarta.validation.ValidationException;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is declared on a class and its members. */
final class TypeDraft implements TypeMapping {
    private final Class<?> type;
    private final Members members;
    private final ElementDraft classLevel;
    private final Map<Field, ValueDraft> fields = new LinkedHashMap<>();
    private final Map<Executable, ExecutableDraft> executables = new LinkedHashMap<>();
    private boolean allIgnored;
    private @Nullable DefaultGroupSequence sequence;

    TypeDraft(Class<?> type, Members members) {
        this(type, members, new ElementDraft(MappedPlace.type(type)));
    }

    private TypeDraft(Class<?> type, Members members, ElementDraft classLevel) {
        this.type = type;
        this.members = members;
        this.classLevel = classLevel;
    }

    TypeDraft copy() {
        TypeDraft copy = new TypeDraft(type, members, classLevel.copy());
        fields.forEach((field, draft) -> copy.fields.put(field, draft.copy()));
        executables.forEach((executable, draft) -> copy.executables.put(executable, draft.copy(copy)));
        copy.allIgnored = allIgnored;
        copy.sequence = sequence;
        return copy;
    }

    Class<?> type() {
        return type;
    }

    @Override
    public TypeMapping constraint(ConstraintDeclaration<?> constraint) {
        classLevel.add(constraint);
        return this;
    }

    @Override
    public TypeMapping ignoreAnnotations(boolean ignore) {
        classLevel.ignore(ignore);
        return this;
    }

    @Override
    public TypeMapping ignoreAllAnnotations() {
        allIgnored = true;
        return this;
    }

    @Override
    public TypeMapping defaultGroupSequence(Class<?>... groups) {
        Arguments.requireAll(groups, "group");
        refuseRedefinition();
        sequence = new DefaultGroupSequence(type, List.of(groups));
        return this;
    }

    @Override
    public TypeMapping defaultGroupSequenceProvider(Class<?> provider) {
        Arguments.require(provider, "provider of a default group sequence");
        refuseRedefinition();
        sequence = DefaultGroupSequence.decidedBy(type, provider);
        return this;
    }

    private void refuseRedefinition() {
        if (type.isInterface()) {
            throw new ValidationException(type.getName()
                    + " is an interface, of which the Default group cannot be redefined. Redefine that of classes.");
        }
        if (sequence != null) {
            throw new ValidationException(
                    "The Default group of " + type.getName() + " is redefined twice. Keep one call.");
        }
    }

    @Override
    public PropertyMapping field(String name) {
        Field field = members.field(name);
        refuseSecond(fields.get(field), field);
        ValueDraft value = new ValueDraft(MappedPlace.field(field), field.getGenericType());
        fields.put(field, value);
        return new PropertyCursor(this, value, value);
    }

    @Override
    public PropertyMapping getter(String property) {
        ValueDraft value = add(members.getter(property)).newReturnValue();
        return new PropertyCursor(this, value, value);
    }

    @Override
    public ExecutableMapping method(String name, Class<?>... parameterTypes) {
        return add(members.method(name, parameterTypes));
    }

    @Override
    public ExecutableMapping constructor(Class<?>... parameterTypes) {
        return add(members.constructor(parameterTypes));
    }

    private ExecutableDraft add(Executable executable) {
        refuseSecond(executables.get(executable), executable);
        ExecutableDraft draft = new ExecutableDraft(this, executable);
        executables.put(executable, draft);
        return draft;
    }

    private static void refuseSecond(@Nullable Object first, Member member) {
        if (first != null) {
            String where = member instanceof Executable executable ? Places.of(executable) : Places.of((Field) member);
            String getters = member instanceof Method ? " A getter is a method too." : "";
            throw new ValidationException(where + " is mapped twice. Join the two." + getters);
        }
    }

    MappedType read(ConstraintDefinitions definitions) {
        List<PropertyMetadata> properties = new ArrayList<>();
        fields.forEach((field, draft) ->
                properties.add(new PropertyMetadata(field.getName(), field, draft.read(definitions))));
        List<ExecutableMetadata> mapped = new ArrayList<>();
        executables.values().forEach(draft -> mapped.add(draft.read(definitions)));
        return new MappedType(
                new TypeDeclaration(type, classLevel.read(definitions), sequence, properties, mapped), ignored());
    }

    private AnnotationsToIgnore ignored() {
        Map<Member, Boolean> ofFields = new HashMap<>();
        fields.forEach((field, draft) -> ofFields.put(field, draft.element().isIgnored(allIgnored)));
        Map<Executable, OfExecutable> ofExecutables = new HashMap<>();
        executables.forEach((executable, draft) -> ofExecutables.put(executable, draft.ignored(allIgnored)));
        return new AnnotationsToIgnore(allIgnored, classLevel.isIgnored(allIgnored), ofFields, ofExecutables);
    }
}
