package dev.verity.internal.metadata;

import dev.verity.internal.classfile.DroppedAnnotations;
import dev.verity.internal.constraint.ConstraintDefinitions;
import dev.verity.internal.type.PerClass;
import java.lang.reflect.Executable;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What all sources together declare on one class or interface; remembered as long as the class is loaded. */
final class TypeDeclarations {
    private final AnnotationReader annotations;
    private final List<MetadataSource> sources;
    private final Getters getters;
    private final boolean checksClassFiles;
    private final PerClass<TypeDeclaration> declarations = new PerClass<>(new Function<>() {
        @Override
        public TypeDeclaration apply(Class<?> type) {
            return DeclarationRules.check(read(type));
        }
    });

    TypeDeclarations(
            ConstraintDefinitions definitions,
            List<MetadataSource> sources,
            Getters getters,
            boolean checksClassFiles) {
        this.checksClassFiles = checksClassFiles;
        this.annotations = new AnnotationReader(definitions, new IgnoredAnnotations(sources));
        this.sources = List.copyOf(sources);
        this.getters = getters;
    }

    TypeDeclaration of(Class<?> type) {
        return declarations.get(type);
    }

    void clear() {
        declarations.clear();
    }

    private TypeDeclaration read(Class<?> type) {
        if (checksClassFiles) {
            DroppedAnnotations.check(type);
        }
        TypeDeclaration annotated = annotations.read(type);
        if (sources.isEmpty()) {
            return withGetters(annotated, annotated.properties(), annotated.executables());
        }
        Joined joined = new Joined(type);
        joined.add(annotated);
        for (MetadataSource source : sources) {
            TypeDeclaration declaration = source.declarationOf(type);
            if (declaration != null) {
                joined.add(declaration);
            }
        }
        return withGetters(joined.result(), joined.fields(), joined.executables());
    }

    /** A declaration with other members, whose getters are properties too. */
    private TypeDeclaration withGetters(
            TypeDeclaration declaration, Collection<PropertyMetadata> fields, List<ExecutableMetadata> executables) {
        List<PropertyMetadata> properties = new ArrayList<>(fields);
        for (ExecutableMetadata executable : executables) {
            if (executable.executable() instanceof Method method) {
                String property = getters.propertyOf(method);
                if (property != null) {
                    properties.add(new PropertyMetadata(property, method, executable.returnValue()));
                }
            }
        }
        return new TypeDeclaration(
                declaration.type(),
                declaration.constraints(),
                declaration.defaultGroupSequence(),
                properties,
                executables);
    }

    /** Joins declarations on the same type; a getter is a property and an executable with the same constraints. */
    private static final class Joined {
        private final Class<?> type;
        private final List<ConstraintMetadata> constraints = new ArrayList<>();
        private final Map<Member, PropertyMetadata> fields = new LinkedHashMap<>();
        private final Map<Executable, ExecutableMetadata> executables = new LinkedHashMap<>();
        private @Nullable DefaultGroupSequence sequence;

        Joined(Class<?> type) {
            this.type = type;
        }

        void add(TypeDeclaration declaration) {
            constraints.addAll(declaration.constraints());
            if (declaration.defaultGroupSequence() != null) {
                sequence = declaration.defaultGroupSequence();
            }
            for (ExecutableMetadata executable : declaration.executables()) {
                add(executable);
            }
            for (PropertyMetadata property : declaration.properties()) {
                if (property.member() instanceof Method getter) {
                    add(new ExecutableMetadata(getter, List.of(), List.of(), property.value()));
                } else {
                    fields.merge(property.member(), property, Joined::join);
                }
            }
        }

        private void add(ExecutableMetadata executable) {
            executables.merge(executable.executable(), executable, Joined::join);
        }

        private static PropertyMetadata join(PropertyMetadata one, PropertyMetadata other) {
            return new PropertyMetadata(one.name(), one.member(), Values.join(one.value(), other.value()));
        }

        private static ExecutableMetadata join(ExecutableMetadata one, ExecutableMetadata other) {
            List<ParameterMetadata> parameters = new ArrayList<>(one.parameters());
            for (ParameterMetadata parameter : other.parameters()) {
                ParameterMetadata known = parameters.get(parameter.index());
                ValueMetadata value = Values.join(known.value(), parameter.value());
                parameters.set(parameter.index(), new ParameterMetadata(parameter.index(), value));
            }
            return new ExecutableMetadata(
                    one.executable(),
                    parameters,
                    Values.joinConstraints(one.crossParameterConstraints(), other.crossParameterConstraints()),
                    Values.join(one.returnValue(), other.returnValue()));
        }

        TypeDeclaration result() {
            return new TypeDeclaration(type, constraints, sequence, List.of(), List.of());
        }

        Collection<PropertyMetadata> fields() {
            return fields.values();
        }

        List<ExecutableMetadata> executables() {
            return List.copyOf(executables.values());
        }
    }
}
