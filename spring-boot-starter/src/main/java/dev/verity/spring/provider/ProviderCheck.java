package dev.verity.spring.provider;

import dev.verity.validator.PlanListings;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;

/** Puts Verity first where no SpringApplication has, and warns of Validators that are not Verity's in the end. */
public final class ProviderCheck implements BeanFactoryPostProcessor, SmartInitializingSingleton {
    private static final Log log = LogFactory.getLog(ProviderCheck.class);

    private @Nullable ConfigurableListableBeanFactory beans;

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory factory) {
        beans = factory;
        ProviderOrder.establish(Thread.currentThread().getContextClassLoader());
    }

    /** Looks at Validators that exist by now; none is made for it. */
    @Override
    public void afterSingletonsInstantiated() {
        if (beans == null) {
            return;
        }
        for (String name : beans.getBeanNamesForType(Validator.class, false, false)) {
            if (beans.getSingleton(name) instanceof Validator validator && !isOfVerity(validator)) {
                warn(name, validator);
            }
        }
    }

    private static boolean isOfVerity(Validator validator) {
        try {
            validator.unwrap(PlanListings.class);
            return true;
        } catch (ValidationException e) {
            return false;
        }
    }

    private static void warn(String name, Validator validator) {
        log.warn("The bean " + name + " validates by "
                + behind(validator).getClass().getName()
                + ", not by Verity, although verity-spring-boot-starter is on the class path. Remove what chooses the other"
                + " provider (<default-provider> in META-INF/validation.xml, a bean of type jakarta.validation.Validator),"
                + " or remove the starter.");
    }

    private static Validator behind(Validator validator) {
        try {
            return validator.unwrap(Validator.class);
        } catch (ValidationException e) {
            return validator;
        }
    }
}
