package dev.verity.quarkus.factory;

import dev.verity.quarkus.settings.ValidationSettings;
import dev.verity.quarkus.settings.VeritySettings;
import dev.verity.validator.VerityValidatorFactory;
import io.quarkus.arc.SyntheticCreationalContext;
import io.quarkus.arc.runtime.BeanContainer;
import io.quarkus.runtime.LocalesBuildTimeConfig;
import io.quarkus.runtime.annotations.Recorder;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.hibernate.validator.HibernateValidatorFactory;

/** What the build leaves to be done when the application is initialized. */
@Recorder
public class ValidatorRecorder {
    private final ValidationSettings validation;
    private final VeritySettings verity;
    private final LocalesBuildTimeConfig locales;

    /** Called by Quarkus, with properties that the build fixes. */
    public ValidatorRecorder(ValidationSettings validation, VeritySettings verity, LocalesBuildTimeConfig locales) {
        this.validation = validation;
        this.verity = verity;
        this.locales = locales;
    }

    /**
     * Makes the bean ValidatorFactory.
     *
     * @param xml whether the application has a validation.xml
     * @param extractors the names of the classes of ValueExtractors, beans or not
     * @param loaded tells whether an attribute of an entity is loaded; empty if there are no entities
     */
    public Function<SyntheticCreationalContext<VerityValidatorFactory>, VerityValidatorFactory> factory(
            boolean xml, List<String> extractors, Optional<BiPredicate<Object, String>> loaded) {
        FactorySettings settings = new FactorySettings(validation, verity, locales);
        return context -> new ApplicationFactory(settings, xml, extractors, loaded.orElse(null)).build();
    }

    /** Makes the bean Validator. */
    public Function<SyntheticCreationalContext<Validator>, Validator> validator() {
        return context ->
                context.getInjectedReference(VerityValidatorFactory.class).getValidator();
    }

    /** Makes the bean of the factory's other type, for applications that know it as Hibernate Validator's. */
    public Function<SyntheticCreationalContext<HibernateValidatorFactory>, HibernateValidatorFactory>
            hibernateFactory() {
        return context ->
                context.getInjectedReference(VerityValidatorFactory.class).unwrap(HibernateValidatorFactory.class);
    }

    /** Makes the factory now, so that a wrong configuration is told at once. */
    public void start(BeanContainer beans) {
        beans.beanInstance(VerityValidatorFactory.class);
    }
}
