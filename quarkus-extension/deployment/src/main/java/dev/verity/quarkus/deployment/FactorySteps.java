package dev.verity.quarkus.deployment;

import dev.verity.quarkus.VerityCustomizer;
import dev.verity.quarkus.factory.RequestLocale;
import dev.verity.quarkus.factory.ValidatorRecorder;
import dev.verity.validator.GetterPropertySelectionStrategy;
import dev.verity.validator.LocaleResolver;
import dev.verity.validator.PropertyNodeNameProvider;
import dev.verity.validator.ScriptEvaluatorFactory;
import dev.verity.validator.VerityValidatorFactory;
import io.quarkus.arc.BeanDestroyer;
import io.quarkus.arc.deployment.AutoAddScopeBuildItem;
import io.quarkus.arc.deployment.BeanContainerBuildItem;
import io.quarkus.arc.deployment.SyntheticBeanBuildItem;
import io.quarkus.arc.deployment.UnremovableBeanBuildItem;
import io.quarkus.arc.processor.BuiltinScope;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.annotations.ExecutionTime;
import io.quarkus.deployment.annotations.Record;
import io.quarkus.hibernate.validator.ValidatorFactoryCustomizer;
import io.quarkus.hibernate.validator.spi.BeanValidationTraversableResolverBuildItem;
import jakarta.inject.Singleton;
import jakarta.validation.ClockProvider;
import jakarta.validation.ConstraintValidatorFactory;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.ParameterNameProvider;
import jakarta.validation.TraversableResolver;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.validator.HibernateValidatorFactory;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.ClassType;
import org.jboss.jandex.IndexView;

/** Makes the beans Validator and ValidatorFactory, and keeps the beans that they are made of. */
final class FactorySteps {
    private static final Class<?>[] PARTS = {
        ConstraintValidatorFactory.class,
        MessageInterpolator.class,
        TraversableResolver.class,
        ParameterNameProvider.class,
        ClockProvider.class,
        LocaleResolver.class,
        ScriptEvaluatorFactory.class,
        GetterPropertySelectionStrategy.class,
        PropertyNodeNameProvider.class,
        org.hibernate.validator.spi.messageinterpolation.LocaleResolver.class,
        org.hibernate.validator.spi.scripting.ScriptEvaluatorFactory.class,
        org.hibernate.validator.spi.properties.GetterPropertySelectionStrategy.class,
        org.hibernate.validator.spi.nodenameprovider.PropertyNodeNameProvider.class,
        RequestLocale.class,
        ValidatorFactoryCustomizer.class,
        VerityCustomizer.class
    };

    @BuildStep
    AutoAddScopeBuildItem constraintValidators() {
        return AutoAddScopeBuildItem.builder()
                .implementsInterface(Names.CONSTRAINT_VALIDATOR)
                .requiresContainerServices()
                .defaultScope(BuiltinScope.DEPENDENT)
                .build();
    }

    @BuildStep
    void keptBeans(ConstraintIndexBuildItem searched, BuildProducer<UnremovableBeanBuildItem> kept) {
        kept.produce(UnremovableBeanBuildItem.beanTypes(PARTS));
        kept.produce(UnremovableBeanBuildItem.beanTypes(Names.CONSTRAINT_VALIDATOR));
        kept.produce(new UnremovableBeanBuildItem(
                new UnremovableBeanBuildItem.BeanClassNamesExclusion(Set.copyOf(extractors(searched.index())))));
    }

    @BuildStep
    @Record(ExecutionTime.STATIC_INIT)
    void beans(
            ValidatorRecorder recorder,
            ConstraintIndexBuildItem searched,
            Optional<BeanValidationTraversableResolverBuildItem> loaded,
            BuildProducer<SyntheticBeanBuildItem> beans) {
        beans.produce(SyntheticBeanBuildItem.configure(VerityValidatorFactory.class)
                .types(VerityValidatorFactory.class, ValidatorFactory.class)
                .scope(Singleton.class)
                .unremovable()
                .createWith(recorder.factory(
                        hasXml(),
                        extractors(searched.index()),
                        loaded.map(BeanValidationTraversableResolverBuildItem::getAttributeLoadedPredicate)))
                .destroyer(BeanDestroyer.AutoCloseableDestroyer.class)
                .done());
        beans.produce(SyntheticBeanBuildItem.configure(Validator.class)
                .scope(Singleton.class)
                .unremovable()
                .createWith(recorder.validator())
                .addInjectionPoint(ClassType.create(VerityValidatorFactory.class))
                .done());
        beans.produce(SyntheticBeanBuildItem.configure(HibernateValidatorFactory.class)
                .types(HibernateValidatorFactory.class)
                .scope(Singleton.class)
                .unremovable()
                .createWith(recorder.hibernateFactory())
                .addInjectionPoint(ClassType.create(VerityValidatorFactory.class))
                .done());
    }

    @BuildStep
    @Record(ExecutionTime.STATIC_INIT)
    void start(ValidatorRecorder recorder, BeanContainerBuildItem container) {
        recorder.start(container.getValue());
    }

    private static List<String> extractors(IndexView index) {
        Set<String> names = new TreeSet<>();
        for (ClassInfo type : index.getAllKnownImplementations(Names.VALUE_EXTRACTOR)) {
            names.add(type.name().toString());
        }
        return List.copyOf(names);
    }

    private static boolean hasXml() {
        return Thread.currentThread().getContextClassLoader().getResource("META-INF/validation.xml") != null;
    }
}
