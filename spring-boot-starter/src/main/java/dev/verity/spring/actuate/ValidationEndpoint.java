package dev.verity.spring.actuate;

import dev.verity.spring.actuate.ValidationReport.BeanDetails;
import dev.verity.spring.actuate.ValidationReport.BeanReport;
import dev.verity.spring.actuate.ValidationReport.Figures;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;

/**
 * The actuator endpoint {@code validation}: what the Validators of the application have planned, and what was counted.
 *
 * <p>A name in a request is looked up among the classes that were validated; it never loads a class.
 */
@Endpoint(id = "validation")
public final class ValidationEndpoint {
    private final ListableBeanFactory beans;
    private final ValidationCounts counts;

    public ValidationEndpoint(ListableBeanFactory beans, ValidationCounts counts) {
        this.beans = beans;
        this.counts = counts;
    }

    /** All that was validated, in figures. */
    @ReadOperation
    public ValidationReport validation() {
        ApplicationValidators validators = ApplicationValidators.of(beans);
        PlannedBeans planned = PlannedBeans.of(validators.plans());
        Map<String, Figures> counted = counts.byName();
        Set<String> names = new TreeSet<>(planned.names());
        names.addAll(counted.keySet());
        List<BeanReport> reports = new ArrayList<>();
        for (String name : names) {
            reports.add(new BeanReport(name, counted.get(name), planned.plans(name)));
        }
        return new ValidationReport(validators.reports(), Figures.sum(counted.values()), reports);
    }

    /** One bean class with the listings of its plans, or null if nothing of that name was validated. */
    @ReadOperation
    public @Nullable BeanDetails bean(@Selector String className) {
        PlannedBeans planned = PlannedBeans.of(ApplicationValidators.of(beans).plans());
        Figures figures = counts.byName().get(className);
        return figures == null && !planned.names().contains(className)
                ? null
                : new BeanDetails(className, figures, planned.plans(className), planned.listing(className));
    }
}
