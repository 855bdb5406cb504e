package dev.verity.benchmark.model.user;

import dev.verity.benchmark.contender.Provider;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Checks users by Hibernate Validator. */
final class UserBeanCheck {
    private final Validator validator =
            Provider.HIBERNATE_VALIDATOR.buildValidatorFactory().getValidator();

    List<Problem> check(UserBean user) {
        Set<ConstraintViolation<UserBean>> violations = validator.validate(user);
        return violations.isEmpty() ? List.of() : problems(violations);
    }

    private static List<Problem> problems(Set<ConstraintViolation<UserBean>> violations) {
        List<Problem> problems = new ArrayList<>(violations.size());
        for (ConstraintViolation<UserBean> violation : violations) {
            problems.add(new Problem(
                    violation.getPropertyPath().toString(),
                    violation
                            .getConstraintDescriptor()
                            .getAnnotation()
                            .annotationType()
                            .getSimpleName(),
                    violation.getMessage(),
                    violation.getInvalidValue()));
        }
        return problems;
    }
}
