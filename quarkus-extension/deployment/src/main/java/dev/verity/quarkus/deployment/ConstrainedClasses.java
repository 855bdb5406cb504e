package dev.verity.quarkus.deployment;

import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.MethodParameterTypeTarget;
import org.jboss.jandex.Type;
import org.jboss.jandex.TypeTarget;
import org.jspecify.annotations.Nullable;

/** Collects the classes and methods that annotations of validation are on or lead to. */
final class ConstrainedClasses {
    private final IndexView index;
    private final Set<DotName> classes = new HashSet<>();
    private final ConstrainedMethods methods;

    ConstrainedClasses(IndexView index) {
        this.index = index;
        this.methods = new ConstrainedMethods(index);
    }

    void add(AnnotationInstance use) {
        boolean cascades = use.name().equals(Names.VALID);
        AnnotationTarget target = use.target();
        if (target.kind() == AnnotationTarget.Kind.TYPE) {
            if (cascades) {
                addCascaded(target.asType().target());
            }
            if (target.asType().usage() == TypeTarget.Usage.METHOD_PARAMETER) {
                addParameter(target.asType().asMethodParameterType(), cascades);
                return;
            }
            target = target.asType().enclosingTarget();
        }
        addPlace(target, cascades);
    }

    ConstrainedClassesBuildItem toBuildItem() {
        return new ConstrainedClassesBuildItem(classes, methods);
    }

    private void addPlace(AnnotationTarget target, boolean cascades) {
        switch (target.kind()) {
            case CLASS -> addWithSubtypes(target.asClass());
            case FIELD ->
                addValue(target.asField().declaringClass(), target.asField().type(), cascades);
            case RECORD_COMPONENT ->
                addValue(
                        target.asRecordComponent().declaringClass(),
                        target.asRecordComponent().type(),
                        cascades);
            case METHOD -> addMethod(target.asMethod(), target.asMethod().returnType(), cascades);
            case METHOD_PARAMETER ->
                addMethod(
                        target.asMethodParameter().method(),
                        target.asMethodParameter().type(),
                        cascades);
            default -> {}
        }
    }

    /** Of a parameter's type, which the index has under the method. */
    private void addParameter(MethodParameterTypeTarget parameter, boolean cascades) {
        MethodInfo method = parameter.enclosingTarget();
        addMethod(method, method.parameterType(parameter.position()), cascades);
    }

    private void addMethod(MethodInfo method, Type value, boolean cascades) {
        addValue(method.declaringClass(), value, cascades);
        methods.add(method);
    }

    private void addValue(ClassInfo holder, Type value, boolean cascades) {
        addWithSubtypes(holder);
        if (cascades) {
            addCascaded(value);
        }
    }

    /** The class of a value that is validated itself; the elements' class if it is an array or a container. */
    private void addCascaded(@Nullable Type type) {
        if (type == null) {
            return;
        }
        switch (type.kind()) {
            case ARRAY -> addCascaded(type.asArrayType().elementType());
            case PARAMETERIZED_TYPE -> {
                addNamed(type.name());
                type.asParameterizedType().arguments().forEach(this::addCascaded);
            }
            case WILDCARD_TYPE -> addCascaded(type.asWildcardType().extendsBound());
            case CLASS -> addNamed(type.name());
            default -> {}
        }
    }

    private void addNamed(DotName name) {
        ClassInfo known = index.getClassByName(name);
        if (known != null && !name.toString().startsWith("java.")) {
            addWithSubtypes(known);
        }
    }

    private void addWithSubtypes(ClassInfo type) {
        if (!type.isAnnotation() && classes.add(type.name()) && !type.name().equals(DotName.OBJECT_NAME)) {
            addConcrete(index.getAllKnownSubclasses(type.name()));
            addConcrete(index.getAllKnownImplementations(type.name()));
        }
    }

    private void addConcrete(Collection<ClassInfo> types) {
        for (ClassInfo type : types) {
            if (!Modifier.isAbstract(type.flags())) {
                classes.add(type.name());
            }
        }
    }
}
