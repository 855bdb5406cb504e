package dev.verity.internal.metadata;

import dev.verity.internal.constraint.ConstraintDefinitions;
import java.util.List;
import java.util.stream.Stream;

/** Reads all that annotations and other sources declare on a class and on its supertypes. Thread-safe. */
public final class MetadataReader {
    private final TypeDeclarations declarations;
    private final OverridingRules rules;

    /**
     * Makes a reader.
     *
     * @param sources the sources beside annotations; where two redefine Default for a class, the later one is heard
     */
    public MetadataReader(ConstraintDefinitions definitions, List<MetadataSource> sources, ExecutableRules rules) {
        this.declarations = new TypeDeclarations(definitions, sources);
        this.rules = new OverridingRules(rules);
    }

    /**
     * Reads a class.
     *
     * @throws jakarta.validation.ValidationException if a declaration or definition breaks a rule of the specification: a
     *     ConstraintDeclarationException, ConstraintDefinitionException or GroupDefinitionException, as the rule asks for
     */
    public BeanMetadata read(Class<?> type) {
        List<TypeDeclaration> hierarchy =
                Hierarchy.supertypesFirst(type).stream().map(declarations::of).toList();
        HierarchyMembers members = new HierarchyMembers(type, hierarchy, rules);
        return new BeanMetadata(
                type,
                Hierarchy.superclasses(type),
                hierarchy.stream()
                        .flatMap(declaration -> declaration.constraints().stream())
                        .toList(),
                members.properties(),
                members.executables(),
                defaultGroupSequences(type));
    }

    private List<DefaultGroupSequence> defaultGroupSequences(Class<?> type) {
        return Hierarchy.superclasses(type).stream()
                .filter(superclass -> superclass != Object.class)
                .flatMap(superclass ->
                        Stream.ofNullable(declarations.of(superclass).defaultGroupSequence()))
                .toList();
    }
}
