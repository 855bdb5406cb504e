package dev.verity.quarkus.factory;

import dev.verity.bridge.HibernateConfiguration;
import dev.verity.validator.VerityConfiguration;
import io.quarkus.hibernate.validator.ValidatorFactoryCustomizer;
import jakarta.validation.MessageInterpolator;
import java.util.List;
import org.hibernate.validator.messageinterpolation.AbstractMessageInterpolator;
import org.hibernate.validator.spi.nodenameprovider.PropertyNodeNameProvider;
import org.hibernate.validator.spi.properties.GetterPropertySelectionStrategy;
import org.hibernate.validator.spi.scripting.ScriptEvaluatorFactory;
import org.jspecify.annotations.Nullable;

/** The beans by which an application configures validation in terms of Hibernate Validator. Most have none. */
record HibernateBeans(
        @Nullable MessageInterpolator messages,
        @Nullable ScriptEvaluatorFactory scripts,
        @Nullable GetterPropertySelectionStrategy getters,
        @Nullable PropertyNodeNameProvider nodeNames,
        List<ValidatorFactoryCustomizer> customizers) {

    static HibernateBeans ofApplication() {
        return new HibernateBeans(
                Beans.only(MessageInterpolator.class),
                Beans.only(ScriptEvaluatorFactory.class),
                Beans.only(GetterPropertySelectionStrategy.class),
                Beans.only(PropertyNodeNameProvider.class),
                Beans.byFallingPriority(ValidatorFactoryCustomizer.class));
    }

    /** Sets what the beans say; loads the configuration of Hibernate Validator's kind only if there is one. */
    void apply(VerityConfiguration configuration, FactorySettings settings) {
        if (isEmpty()) {
            return;
        }
        HibernateConfiguration hibernate = new HibernateConfiguration(configuration);
        applyContracts(hibernate, settings);
        for (ValidatorFactoryCustomizer customizer : customizers) {
            customizer.customize(hibernate);
        }
        hibernate.toVerity();
    }

    private boolean isEmpty() {
        return !(messages instanceof AbstractMessageInterpolator)
                && scripts == null
                && getters == null
                && nodeNames == null
                && customizers.isEmpty();
    }

    private void applyContracts(HibernateConfiguration hibernate, FactorySettings settings) {
        if (messages != null) {
            hibernate.messageInterpolator(messages);
        }
        settings.expressionLevel().ifPresent(hibernate::constraintExpressionLanguageFeatureLevel);
        if (scripts != null) {
            hibernate.scriptEvaluatorFactory(scripts);
        }
        if (getters != null) {
            hibernate.getterPropertySelectionStrategy(getters);
        }
        if (nodeNames != null) {
            hibernate.propertyNodeNameProvider(nodeNames);
        }
    }
}
