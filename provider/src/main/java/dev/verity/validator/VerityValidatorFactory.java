package dev.verity.validator;

import jakarta.validation.ValidatorFactory;
import java.time.Duration;

/**
 * A ValidatorFactory of Verity, with what it adds.
 *
 * <p>Every factory of Verity is one: {@code factory.unwrap(VerityValidatorFactory.class)}. Thread-safe.
 */
public interface VerityValidatorFactory extends ValidatorFactory {
    @Override
    VerityValidatorContext usingContext();

    /** As configured, else zero. */
    Duration getTemporalValidationTolerance();

    /** As configured, else one for the engines that {@code javax.script} finds. */
    ScriptEvaluatorFactory getScriptEvaluatorFactory();

    /** As configured, else the JavaBeans rule. */
    GetterPropertySelectionStrategy getGetterPropertySelectionStrategy();

    /** As configured, else one that keeps the names of Java. */
    PropertyNodeNameProvider getPropertyNodeNameProvider();
}
