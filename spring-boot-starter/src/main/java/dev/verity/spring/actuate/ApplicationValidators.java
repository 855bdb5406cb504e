package dev.verity.spring.actuate;

import dev.verity.spring.actuate.ValidationReport.ValidatorReport;
import dev.verity.validator.PlanListings;
import dev.verity.validator.VerityValidator;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactoryUtils;
import org.springframework.beans.factory.ListableBeanFactory;

/** The Validators among the beans of an application, by name. */
final class ApplicationValidators {
    private final Map<String, Validator> all;

    private ApplicationValidators(Map<String, Validator> all) {
        this.all = all;
    }

    /** Those that there are: none is made, and no scope is asked for one. */
    static ApplicationValidators of(ListableBeanFactory beans) {
        return new ApplicationValidators(
                BeanFactoryUtils.beansOfTypeIncludingAncestors(beans, Validator.class, false, false));
    }

    Map<String, ValidatorReport> reports() {
        Map<String, ValidatorReport> reports = new LinkedHashMap<>();
        for (Map.Entry<String, Validator> entry : all.entrySet()) {
            reports.put(entry.getKey(), report(entry.getValue()));
        }
        return reports;
    }

    /** The plans of those that are Verity's, by name. */
    Map<String, PlanListings> plans() {
        Map<String, PlanListings> plans = new LinkedHashMap<>();
        for (Map.Entry<String, Validator> entry : all.entrySet()) {
            PlanListings listings = unwrapped(entry.getValue(), PlanListings.class);
            if (listings != null) {
                plans.put(entry.getKey(), listings);
            }
        }
        return plans;
    }

    private static ValidatorReport report(Validator validator) {
        PlanListings listings = unwrapped(validator, PlanListings.class);
        return listings == null
                ? new ValidatorReport(
                        provider(validator), null, null, null, "It is not Verity's: what it does is not known.")
                : new ValidatorReport(
                        "Verity",
                        VerityValidator.class.getPackage().getImplementationVersion(),
                        listings.engine().name().toLowerCase(Locale.ROOT),
                        listings.plans().size(),
                        null);
    }

    private static String provider(Validator validator) {
        Validator wrapped = unwrapped(validator, Validator.class);
        return (wrapped == null ? validator : wrapped).getClass().getName();
    }

    private static <T> @Nullable T unwrapped(Validator validator, Class<T> type) {
        try {
            return validator.unwrap(type);
        } catch (ValidationException e) {
            return null;
        }
    }
}
