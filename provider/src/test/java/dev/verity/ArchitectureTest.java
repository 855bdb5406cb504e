package dev.verity;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Comparator;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;

/** What keeps the packages a pipeline. */
@AnalyzeClasses(packages = "dev.verity", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule packagesAreFreeOfCycles =
            slices().matching("dev.verity.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule contractsDoNotKnowTheMachinery = noClasses()
            .that()
            .resideInAnyPackage("dev.verity.validator", "dev.verity.constraints", "dev.verity.mapping")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.verity.internal..");

    @ArchTest
    static final ArchRule onlyTheKernelKnowsTheBytecodeLibrary = noClasses()
            .that()
            .resideOutsideOfPackage("dev.verity.internal.kernel")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.objectweb.asm..");

    @ArchTest
    static final ArchRule onlyMessagesKnowTheExpressionLanguage = noClasses()
            .that()
            .resideOutsideOfPackage("dev.verity.internal.message")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.el..");

    @ArchTest
    static final ArchRule onlyTheContainerIntegrationKnowsTheContainer = noClasses()
            .that()
            .resideOutsideOfPackages("dev.verity.internal.cdi", "dev.verity.cdi")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.enterprise..", "jakarta.inject..", "jakarta.interceptor..");

    @ArchTest
    static final ArchRule onlyItsViewsKnowHibernateValidator = noClasses()
            .that()
            .resideOutsideOfPackage("dev.verity.internal.hibernate")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.hibernate..");

    @ArchTest
    static final ArchRule nothingLogsThroughJavaUtilLogging = NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

    @ArchTest
    static final ArchRule nothingButTheCommandPrintsToStandardStreams =
            noClasses().that().resideOutsideOfPackage("dev.verity.command").should(ACCESS_STANDARD_STREAMS);

    @ArchTest
    static void everyPackageIsNullMarked(JavaClasses classes) {
        var packages = classes.stream()
                .map(JavaClass::getPackage)
                .collect(toCollection(() -> new TreeSet<>(Comparator.comparing(JavaPackage::getName))));

        assertThat(packages)
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.isAnnotatedWith(NullMarked.class))
                        .as("%s has a package-info with @NullMarked", each.getName())
                        .isTrue());
    }

    @ArchTest
    static void internalPackagesLieOneSegmentBelowInternal(JavaClasses classes) {
        assertThat(classes)
                .extracting(JavaClass::getPackageName)
                .filteredOn(name -> name.startsWith("dev.verity.internal"))
                .allMatch(name -> name.matches("dev\\.verity\\.internal\\.[a-z]+"));
    }
}
