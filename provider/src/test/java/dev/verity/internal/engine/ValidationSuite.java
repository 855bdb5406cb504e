package dev.verity.internal.engine;

import dev.verity.validator.VerityConfiguration;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;

/** A suite of behaviour that every engine is held to; a runner per engine extends it. */
abstract class ValidationSuite implements SuiteEngine {
    private final List<ValidatorFactory> factories = new ArrayList<>();

    Validator validator() {
        return validator(configuration());
    }

    Validator validator(VerityConfiguration configuration) {
        return factory(configuration).getValidator();
    }

    /** A factory that is closed after the test. */
    ValidatorFactory factory(VerityConfiguration configuration) {
        ValidatorFactory factory = configuration.buildValidatorFactory();
        factories.add(factory);
        return factory;
    }

    @AfterEach
    void closeFactories() {
        factories.forEach(ValidatorFactory::close);
    }

    /** The paths of violations in the order in which they were reported. */
    static List<String> paths(Set<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .map(violation -> violation.getPropertyPath().toString())
                .toList();
    }

    /** The paths and messages of violations in the order in which they were reported. */
    static List<String> found(Set<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .map(violation -> violation.getPropertyPath() + ": " + violation.getMessage())
                .toList();
    }
}
