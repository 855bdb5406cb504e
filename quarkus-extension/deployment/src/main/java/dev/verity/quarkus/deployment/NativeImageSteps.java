package dev.verity.quarkus.deployment;

import io.quarkus.bootstrap.classloading.QuarkusClassLoader;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.builditem.nativeimage.NativeImageProxyDefinitionBuildItem;
import io.quarkus.deployment.builditem.nativeimage.NativeImageResourceBuildItem;
import io.quarkus.deployment.builditem.nativeimage.NativeImageResourceBundleBuildItem;
import io.quarkus.deployment.builditem.nativeimage.ReflectiveClassBuildItem;
import io.quarkus.deployment.builditem.nativeimage.ServiceProviderBuildItem;
import io.quarkus.hibernate.validator.spi.BeanValidationAnnotationsBuildItem;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;

/** Tells a native image what validation reads by reflection, and which resources; the provider's jar tells of the provider. */
final class NativeImageSteps {
    private static final List<String> BUNDLES = List.of(
            "ValidationMessages",
            "ContributorValidationMessages",
            "dev.verity.validator.ValidationMessages",
            "org.hibernate.validator.ValidationMessages");

    private static final List<String> SERVICES = List.of(
            "jakarta.validation.spi.ValidationProvider",
            "jakarta.validation.ConstraintValidator",
            "jakarta.validation.valueextraction.ValueExtractor",
            "dev.verity.mapping.ConstraintMappingContributor",
            "jakarta.el.ExpressionFactory");

    @BuildStep
    ReflectiveClassBuildItem constrainedClasses(
            ConstraintIndexBuildItem searched, ConstrainedClassesBuildItem constrained, NamedInXmlBuildItem xml) {
        DeclaredClasses classes = new DeclaredClasses(searched.index());
        Set<String> names = new TreeSet<>();
        constrained.classes().forEach(type -> classes.addHierarchy(type, names));
        xml.named().classes().forEach(type -> classes.addHierarchy(DotName.createSimple(type), names));
        return ReflectiveClassBuildItem.builder(names)
                .reason("Constraints are read from the members of these classes")
                .constructors()
                .methods()
                .fields()
                .build();
    }

    /** Attributes are found among the methods of constraints; a composing constraint is made anew, as a proxy. */
    @BuildStep
    void constraints(
            ConstraintIndexBuildItem searched,
            BeanValidationAnnotationsBuildItem annotations,
            NamedInXmlBuildItem xml,
            BuildProducer<ReflectiveClassBuildItem> reflective,
            BuildProducer<NativeImageProxyDefinitionBuildItem> proxies) {
        ConstraintDeclarations declared = new ConstraintDeclarations(new DeclaredClasses(searched.index()));
        annotations.getConstraintAnnotations().forEach(declared::add);
        xml.named().classes().forEach(name -> declared.add(DotName.createSimple(name)));
        reflective.produce(ReflectiveClassBuildItem.builder(declared.constraints())
                .reason("Constraints")
                .methods()
                .build());
        reflective.produce(ReflectiveClassBuildItem.builder(declared.containers())
                .reason("Containers of repeated constraints")
                .methods()
                .build());
        reflective.produce(made(declared.validators(), "ConstraintValidators that constraints name"));
        declared.constraints().forEach(name -> proxies.produce(new NativeImageProxyDefinitionBuildItem(name)));
    }

    @BuildStep
    ReflectiveClassBuildItem implementations(ConstraintIndexBuildItem searched) {
        Set<String> names = new TreeSet<>();
        for (DotName contract : List.of(Names.CONSTRAINT_VALIDATOR, Names.VALUE_EXTRACTOR)) {
            for (ClassInfo type : searched.index().getAllKnownImplementations(contract)) {
                names.add(type.name().toString());
            }
        }
        return made(names, "ConstraintValidators and ValueExtractors");
    }

    @BuildStep
    void groups(
            ConstraintIndexBuildItem searched,
            BeanValidationAnnotationsBuildItem annotations,
            BuildProducer<ReflectiveClassBuildItem> reflective) {
        NamedGroups named = new NamedGroups(searched.index());
        reflective.produce(ReflectiveClassBuildItem.builder(named.groups(annotations.getConstraintAnnotations()))
                .reason("Groups, whose declarations tell of sequences")
                .build());
        reflective.produce(made(named.sequenceProviders(), "Providers of group sequences"));
    }

    @BuildStep
    NamedInXmlBuildItem xml() {
        return new NamedInXmlBuildItem(NamedInXml.find());
    }

    @BuildStep
    void resources(
            NamedInXmlBuildItem xml,
            BuildProducer<NativeImageResourceBundleBuildItem> bundles,
            BuildProducer<NativeImageResourceBuildItem> files,
            BuildProducer<ServiceProviderBuildItem> services) {
        for (String bundle : BUNDLES) {
            if (QuarkusClassLoader.isResourcePresentAtRuntime(bundle.replace('.', '/') + ".properties")) {
                bundles.produce(new NativeImageResourceBundleBuildItem(bundle));
            }
        }
        xml.named().files().forEach(file -> files.produce(new NativeImageResourceBuildItem(file)));
        for (String service : SERVICES) {
            if (QuarkusClassLoader.isResourcePresentAtRuntime(ServiceProviderBuildItem.SPI_ROOT + service)) {
                services.produce(ServiceProviderBuildItem.allProvidersFromClassPath(service));
            }
        }
    }

    private static ReflectiveClassBuildItem made(Collection<String> names, String reason) {
        return ReflectiveClassBuildItem.builder(names)
                .reason(reason)
                .constructors()
                .methods()
                .build();
    }
}
