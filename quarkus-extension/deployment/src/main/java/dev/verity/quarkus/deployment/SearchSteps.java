package dev.verity.quarkus.deployment;

import io.quarkus.arc.deployment.BeanArchiveIndexBuildItem;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.builditem.CombinedIndexBuildItem;
import io.quarkus.hibernate.validator.spi.AdditionalConstrainedClassBuildItem;
import io.quarkus.hibernate.validator.spi.BeanValidationAnnotationsBuildItem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.CompositeIndex;
import org.jboss.jandex.DotName;
import org.jboss.jandex.Indexer;

/** Finds constraints and the classes that have them. */
final class SearchSteps {

    @BuildStep
    ConstraintIndexBuildItem index(
            BeanArchiveIndexBuildItem beans,
            CombinedIndexBuildItem application,
            List<AdditionalConstrainedClassBuildItem> added) {
        Indexer indexer = new Indexer();
        for (AdditionalConstrainedClassBuildItem item : added) {
            index(item, indexer);
        }
        return new ConstraintIndexBuildItem(
                CompositeIndex.create(beans.getImmutableIndex(), application.getIndex(), indexer.complete()));
    }

    @BuildStep
    BeanValidationAnnotationsBuildItem annotations(ConstraintIndexBuildItem searched) {
        Set<DotName> constraints = new ConstraintTypes(searched.index()).find();
        Set<DotName> all = new HashSet<>(constraints);
        all.add(Names.VALID);
        all.add(Names.VALIDATE_ON_EXECUTION);
        return new BeanValidationAnnotationsBuildItem(Names.VALID, constraints, all);
    }

    @BuildStep
    ConstrainedClassesBuildItem classes(
            ConstraintIndexBuildItem searched, BeanValidationAnnotationsBuildItem annotations) {
        ConstrainedClasses found = new ConstrainedClasses(searched.index());
        for (DotName annotation : annotations.getAllAnnotations()) {
            for (AnnotationInstance use : searched.index().getAnnotations(annotation)) {
                found.add(use);
            }
        }
        return found.toBuildItem();
    }

    private static void index(AdditionalConstrainedClassBuildItem item, Indexer indexer) {
        try {
            if (item.isGenerated()) {
                indexer.index(new ByteArrayInputStream(item.getBytes()));
            } else {
                indexer.indexClass(item.getClazz());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The constrained class " + item.getName() + " cannot be read", e);
        }
    }
}
