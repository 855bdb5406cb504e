package dev.verity.quarkus.deployment;

import io.quarkus.deployment.IsLocalDevelopment;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.devui.spi.page.CardPageBuildItem;
import io.quarkus.devui.spi.page.Page;
import io.quarkus.devui.spi.page.PageBuilder;
import io.quarkus.hibernate.validator.spi.BeanValidationAnnotationsBuildItem;
import java.util.List;
import org.jboss.jandex.ClassInfo;

/** Shows in the Dev UI which classes and methods have how many constraints. */
final class DevUiSteps {

    @BuildStep(onlyIf = IsLocalDevelopment.class)
    CardPageBuildItem card(ConstraintIndexBuildItem searched, BeanValidationAnnotationsBuildItem annotations) {
        ConstraintCounts counts = new ConstraintCounts(annotations.getAllAnnotations());
        for (ClassInfo type : searched.index().getKnownClasses()) {
            if (!type.isAnnotation()) {
                counts.add(type);
            }
        }
        CardPageBuildItem card = new CardPageBuildItem();
        card.addBuildTimeData("classes", counts.classes());
        card.addBuildTimeData("methods", counts.methods());
        card.addPage(page("Constrained classes", "cubes", "classes", counts.classes()));
        card.addPage(page("Constrained methods", "gears", "methods", counts.methods()));
        return card;
    }

    private static PageBuilder<?> page(String title, String icon, String data, List<ConstraintCounts.Row> rows) {
        return Page.tableDataPageBuilder(title)
                .icon("font-awesome-solid:" + icon)
                .staticLabel(Integer.toString(rows.size()))
                .showColumn("name")
                .showColumn("constraints")
                .showColumn("cascades")
                .buildTimeDataKey(data);
    }
}
