package dev.verity.spring.aot;

import dev.verity.validator.EngineMode;
import dev.verity.validator.VerityValidator;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.ValidatorFactory;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.aot.BeanFactoryInitializationAotContribution;
import org.springframework.beans.factory.aot.BeanFactoryInitializationAotProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;

/**
 * Tells native images of all that is validated: what can be reached from the beans of an application by {@code @Valid}.
 *
 * <p>Spring Framework sees to the ConstraintValidators on beans and the parameters of their methods. What it leaves out are
 * the bodies of requests and whatever hangs on them, return values, composed constraints, and how values are read.
 */
final class ConstraintsAotProcessor implements BeanFactoryInitializationAotProcessor {
    private static final Log LOG = LogFactory.getLog(ConstraintsAotProcessor.class);

    @Override
    public @Nullable BeanFactoryInitializationAotContribution processAheadOfTime(
            ConfigurableListableBeanFactory beanFactory) {
        try (ValidatorFactory factory = Validation.byProvider(VerityValidator.class)
                .configure()
                .engine(EngineMode.INTERPRETED)
                .buildValidatorFactory()) {
            Reached reached = new Reached();
            new ApplicationBeans(beanFactory).walk(new ConstraintWalk(factory.getValidator(), reached));
            NamedInXml named = NamedInXml.find(beanFactory.getBeanClassLoader());
            return (context, code) -> {
                reached.register(context.getRuntimeHints());
                named.register(context.getRuntimeHints());
            };
        } catch (ValidationException | LinkageError e) {
            LOG.warn(
                    "A native image of this application may miss ConstraintValidators, since what is validated cannot be"
                            + " found out: " + e.getMessage());
            return null;
        }
    }
}
