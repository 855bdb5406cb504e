package dev.verity.quarkus.deployment;

import io.quarkus.bootstrap.classloading.QuarkusClassLoader;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.builditem.nativeimage.NativeImageResourceBuildItem;
import io.quarkus.deployment.builditem.nativeimage.NativeImageResourceBundleBuildItem;
import io.quarkus.deployment.builditem.nativeimage.ReflectiveClassBuildItem;
import io.quarkus.hibernate.validator.spi.BeanValidationAnnotationsBuildItem;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jspecify.annotations.Nullable;

/** Tells a native image what validation reads by reflection, and which resources. */
final class NativeImageSteps {
    private static final String XML = "META-INF/validation.xml";
    private static final List<String> BUNDLES = List.of(
            "ValidationMessages",
            "ContributorValidationMessages",
            "dev.verity.validator.ValidationMessages",
            "org.hibernate.validator.ValidationMessages");

    @BuildStep
    ReflectiveClassBuildItem constrainedClasses(
            ConstraintIndexBuildItem searched, ConstrainedClassesBuildItem constrained) {
        Set<String> names = new TreeSet<>();
        for (DotName type : constrained.classes()) {
            addHierarchy(searched.index().getClassByName(type), searched.index(), names);
        }
        return ReflectiveClassBuildItem.builder(names)
                .reason("Constraints are read from the members of these classes")
                .constructors()
                .methods()
                .fields()
                .build();
    }

    @BuildStep
    ReflectiveClassBuildItem constraints(
            ConstraintIndexBuildItem searched, BeanValidationAnnotationsBuildItem annotations) {
        Set<String> names = new TreeSet<>();
        annotations.getConstraintAnnotations().forEach(name -> names.add(name.toString()));
        for (DotName contract : List.of(Names.CONSTRAINT_VALIDATOR, Names.VALUE_EXTRACTOR)) {
            searched.index()
                    .getAllKnownImplementations(contract)
                    .forEach(type -> names.add(type.name().toString()));
        }
        return ReflectiveClassBuildItem.builder(names)
                .reason("Constraints, their validators, and extractors of values")
                .constructors()
                .methods()
                .build();
    }

    @BuildStep
    void resources(
            BuildProducer<NativeImageResourceBundleBuildItem> bundles,
            BuildProducer<NativeImageResourceBuildItem> files) {
        for (String bundle : BUNDLES) {
            if (QuarkusClassLoader.isResourcePresentAtRuntime(bundle.replace('.', '/') + ".properties")) {
                bundles.produce(new NativeImageResourceBundleBuildItem(bundle));
            }
        }
        if (QuarkusClassLoader.isResourcePresentAtRuntime(XML)) {
            files.produce(new NativeImageResourceBuildItem(XML));
        }
    }

    private static void addHierarchy(@Nullable ClassInfo type, IndexView index, Set<String> names) {
        if (type == null || !names.add(type.name().toString())) {
            return;
        }
        addNamed(type.superName(), index, names);
        type.interfaceNames().forEach(implemented -> addNamed(implemented, index, names));
    }

    private static void addNamed(@Nullable DotName type, IndexView index, Set<String> names) {
        if (type != null && !type.equals(DotName.OBJECT_NAME)) {
            addHierarchy(index.getClassByName(type), index, names);
        }
    }
}
