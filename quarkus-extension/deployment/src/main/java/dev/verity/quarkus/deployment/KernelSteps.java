package dev.verity.quarkus.deployment;

import dev.verity.quarkus.factory.BeanlessFactory;
import dev.verity.quarkus.factory.DeclarationRecorder;
import dev.verity.quarkus.settings.ValidationSettings;
import dev.verity.quarkus.settings.VeritySettings;
import dev.verity.validator.EngineMode;
import dev.verity.validator.KernelPreparation;
import dev.verity.validator.PreparedKernel;
import dev.verity.validator.PreparedKernels;
import dev.verity.validator.VerityValidatorFactory;
import io.quarkus.arc.deployment.BeanContainerBuildItem;
import io.quarkus.arc.deployment.BeanDiscoveryFinishedBuildItem;
import io.quarkus.arc.processor.BeanInfo;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.annotations.ExecutionTime;
import io.quarkus.deployment.annotations.Record;
import io.quarkus.deployment.builditem.BytecodeTransformerBuildItem;
import io.quarkus.deployment.builditem.GeneratedClassBuildItem;
import io.quarkus.deployment.builditem.GeneratedResourceBuildItem;
import io.quarkus.deployment.builditem.LaunchModeBuildItem;
import io.quarkus.deployment.builditem.nativeimage.ReflectiveClassBuildItem;
import io.quarkus.deployment.builditem.nativeimage.RuntimeInitializedClassBuildItem;
import io.quarkus.hibernate.validator.spi.BeanValidationAnnotationsBuildItem;
import io.quarkus.hibernate.validator.spi.BeanValidationTraversableResolverBuildItem;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.LocalesBuildTimeConfig;
import jakarta.validation.GroupSequence;
import jakarta.validation.TraversableResolver;
import jakarta.validation.groups.Default;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.logging.Logger;

/** Compiles plans ahead of time, with the provider's own compiler, and adds the kernels to the application. */
final class KernelSteps {
    private static final Logger LOG = Logger.getLogger(KernelSteps.class);

    @BuildStep
    PreparedKernelsBuildItem prepare(
            ValidationSettings validation,
            VeritySettings verity,
            LocalesBuildTimeConfig locales,
            LaunchModeBuildItem launch,
            ConstraintIndexBuildItem searched,
            ConstrainedClassesBuildItem constrained,
            BeanValidationAnnotationsBuildItem annotations,
            BeanDiscoveryFinishedBuildItem beans,
            Optional<BeanValidationTraversableResolverBuildItem> loaded) {
        if (!mayBeUsed(verity, beans)) {
            return PreparedKernelsBuildItem.NONE;
        }
        long start = System.nanoTime();
        IndexView index = searched.index();
        BeanClasses classes = new BeanClasses(
                index,
                Thread.currentThread().getContextClassLoader(),
                launch.getLaunchMode()
                        == LaunchMode.DEVELOPMENT); // else libraries are in a loader that is not replaced
        try (VerityValidatorFactory factory = BeanlessFactory.of(
                validation,
                verity,
                locales,
                FactorySteps.hasXml(),
                loaded.isPresent(),
                extractors(index, beans, classes))) {
            KernelMaker maker = new KernelMaker(
                    factory.unwrap(KernelPreparation.class),
                    called(beans, constrained.classes(), classes),
                    FieldHosts.of(annotations.getAllAnnotations(), index, classes)::contains);
            Map<DotName, Set<DotName>> groups = new RequestedGroups(index).find(annotations.getConstraintAnnotations());
            PreparedKernelsBuildItem made = made(maker, classes, classes.load(constrained.classes()), groups);
            LOG.debugf(
                    "%d kernels were prepared in %d ms",
                    made.kernels().kernels().size(), (System.nanoTime() - start) / 1_000_000);
            return made;
        } catch (RuntimeException | LinkageError e) {
            LOG.debug(
                    "No kernels are prepared, since the configuration of validation needs more than the build has", e);
            return PreparedKernelsBuildItem.NONE;
        }
    }

    /** A TraversableResolver of the application has to be asked with paths, which kernels do not have. */
    private static boolean mayBeUsed(VeritySettings verity, BeanDiscoveryFinishedBuildItem beans) {
        return verity.prepareKernels()
                && verity.engine().orElse(EngineMode.AUTO) != EngineMode.INTERPRETED
                && beans.beanStream().withBeanType(TraversableResolver.class).isEmpty();
    }

    /** The classes of beans that are ValueExtractors. */
    private static List<Class<?>> extractors(
            IndexView index, BeanDiscoveryFinishedBuildItem beans, BeanClasses classes) {
        List<Class<?>> extractors = new ArrayList<>();
        for (String name : FactorySteps.extractors(index)) {
            DotName extractor = DotName.createSimple(name);
            Class<?> type = classes.load(extractor);
            if (type != null && !beans.beanStream().withBeanType(extractor).isEmpty()) {
                extractors.add(type);
            }
        }
        return extractors;
    }

    /** The classes of beans, whose methods are intercepted. */
    private static Set<Class<?>> called(
            BeanDiscoveryFinishedBuildItem beans, Set<DotName> constrained, BeanClasses classes) {
        Set<DotName> names = new HashSet<>();
        for (BeanInfo bean : beans.beanStream().classBeans()) {
            if (constrained.contains(bean.getBeanClass())) {
                names.add(bean.getBeanClass());
            }
        }
        return new HashSet<>(classes.load(names));
    }

    private static PreparedKernelsBuildItem made(
            KernelMaker maker, BeanClasses classes, List<Class<?>> beans, Map<DotName, Set<DotName>> groups) {
        PreparedKernels kernels = maker.make(beans);
        for (Map.Entry<DotName, Set<DotName>> group : groups.entrySet()) {
            Class<?> type = classes.load(group.getKey());
            List<Class<?>> concerned = classes.load(group.getValue());
            if (type != null && type.isInterface() && !concerned.isEmpty()) {
                kernels = kernels.with(maker.make(concerned, type));
                if (!type.isAnnotationPresent(GroupSequence.class)) {
                    kernels = kernels.with(maker.make(concerned, Default.class, type));
                }
            }
        }
        return new PreparedKernelsBuildItem(kernels, ofApplication(kernels, classes), maker.wrong());
    }

    private static Set<String> ofApplication(PreparedKernels kernels, BeanClasses classes) {
        Set<String> names = new HashSet<>();
        for (PreparedKernel kernel : kernels.kernels()) {
            Class<?> bean = classes.load(DotName.createSimple(kernel.beanClass()));
            if (bean != null && classes.isOfApplication(bean)) {
                names.add(kernel.beanClass());
            }
        }
        return names;
    }

    @BuildStep
    void add(
            PreparedKernelsBuildItem prepared,
            BuildProducer<GeneratedClassBuildItem> classes,
            BuildProducer<GeneratedResourceBuildItem> resources,
            BuildProducer<ReflectiveClassBuildItem> reflective,
            BuildProducer<RuntimeInitializedClassBuildItem> initialised) {
        List<String> names = new ArrayList<>();
        for (PreparedKernel kernel : prepared.kernels().kernels()) {
            names.add(kernel.className());
            classes.produce(new GeneratedClassBuildItem(
                    prepared.ofApplication().contains(kernel.beanClass()), kernel.className(), kernel.classFile()));
            initialised.produce(new RuntimeInitializedClassBuildItem(kernel.className()));
        }
        if (!names.isEmpty()) {
            resources.produce(new GeneratedResourceBuildItem(
                    PreparedKernels.INDEX, prepared.kernels().index()));
            reflective.produce(ReflectiveClassBuildItem.builder(names)
                    .reason("Kernels are found by their names")
                    .constructors(false)
                    .build());
        }
    }

    @BuildStep
    void admit(PreparedKernelsBuildItem prepared, BuildProducer<BytecodeTransformerBuildItem> transformers) {
        prepared.kernels()
                .nestHosts()
                .forEach((host, kernels) -> transformers.produce(new BytecodeTransformerBuildItem.Builder()
                        .setClassToTransform(host)
                        .setPriority(NestAdmission.PRIORITY)
                        .setVisitorFunction((name, output) -> new NestAdmission(output, kernels))
                        .build()));
    }

    @BuildStep
    @Record(ExecutionTime.STATIC_INIT)
    void check(DeclarationRecorder recorder, PreparedKernelsBuildItem prepared, BeanContainerBuildItem container) {
        if (!prepared.wrong().isEmpty()) {
            recorder.check(container.getValue(), prepared.wrong());
        }
    }
}
