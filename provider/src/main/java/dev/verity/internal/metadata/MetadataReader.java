package dev.verity.internal.metadata;

import dev.verity.internal.constraint.ConstraintDefinitions;
import java.lang.annotation.Annotation;
import java.lang.annotation.ElementType;
import java.lang.reflect.AnnotatedType;
import java.util.ArrayList;
import java.util.List;

/** Reads all that annotations and other sources declare on a class and on its supertypes. Thread-safe. */
public final class MetadataReader {
    private final ConstraintDefinitions definitions;
    private final TypeDeclarations declarations;
    private final OverridingRules rules;

    /**
     * Makes a reader.
     *
     * @param sources the sources beside annotations; where two redefine Default for a class, the later one is heard
     */
    public MetadataReader(ConstraintDefinitions definitions, List<MetadataSource> sources, ExecutableRules rules) {
        this(definitions, sources, rules, Getters.JAVA_BEANS, false);
    }

    /**
     * Makes a reader for which other methods than those of JavaBeans may be getters.
     *
     * @param checksClassFiles whether classes that lost annotations are warned about
     */
    public MetadataReader(
            ConstraintDefinitions definitions,
            List<MetadataSource> sources,
            ExecutableRules rules,
            Getters getters,
            boolean checksClassFiles) {
        this.definitions = definitions;
        this.declarations = new TypeDeclarations(definitions, sources, getters, checksClassFiles);
        this.rules = new OverridingRules(rules);
    }

    /**
     * Reads a class.
     *
     * @throws jakarta.validation.ValidationException if a declaration or definition breaks a rule of the specification: a
     *     ConstraintDeclarationException, ConstraintDefinitionException or GroupDefinitionException, as the rule asks for
     */
    public BeanMetadata read(Class<?> type) {
        List<TypeDeclaration> hierarchy = new ArrayList<>();
        List<ConstraintMetadata> constraints = new ArrayList<>();
        for (Class<?> supertype : Hierarchy.supertypesFirst(type)) {
            TypeDeclaration declaration = declarations.of(supertype);
            hierarchy.add(declaration);
            constraints.addAll(declaration.constraints());
        }
        List<Class<?>> superclasses = Hierarchy.superclasses(type);
        HierarchyMembers members = new HierarchyMembers(type, hierarchy, rules);
        return new BeanMetadata(
                type,
                superclasses,
                constraints,
                members.properties(),
                members.executables(),
                defaultGroupSequences(superclasses));
    }

    /** Reads a type that stands alone, as if a property of the host had it. */
    public ValueMetadata value(Class<?> host, AnnotatedType type) {
        return new ValueReader(definitions, host)
                .read(type.getType(), new Annotation[0], type, ElementType.TYPE_USE, Place.of(host));
    }

    /** Forgets what single classes declare. */
    public void clear() {
        declarations.clear();
    }

    private List<DefaultGroupSequence> defaultGroupSequences(List<Class<?>> superclasses) {
        List<DefaultGroupSequence> sequences = new ArrayList<>();
        for (Class<?> superclass : superclasses) {
            DefaultGroupSequence sequence = superclass == Object.class
                    ? null
                    : declarations.of(superclass).defaultGroupSequence();
            if (sequence != null) {
                sequences.add(sequence);
            }
        }
        return sequences;
    }
}
