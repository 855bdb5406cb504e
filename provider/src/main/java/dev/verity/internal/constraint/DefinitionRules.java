package dev.verity.internal.constraint;

import jakarta.validation.ConstraintDefinitionException;
import jakarta.validation.ConstraintTarget;
import jakarta.validation.constraintvalidation.ValidationTarget;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The rules on the attributes and ConstraintValidators of a constraint definition (Jakarta Validation 3.1, section 3.1). */
final class DefinitionRules {
    static final String MESSAGE = "message";
    static final String GROUPS = "groups";
    static final String PAYLOAD = "payload";
    static final String VALIDATION_APPLIES_TO = "validationAppliesTo";

    private final Class<? extends Annotation> type;

    DefinitionRules(Class<? extends Annotation> type) {
        this.type = type;
    }

    void checkAttributes() {
        requireType(required(MESSAGE), String.class, "String " + MESSAGE + "()");
        requireEmptyClasses(GROUPS, "Class<?>[] groups() default {}");
        requireEmptyClasses(PAYLOAD, "Class<? extends Payload>[] payload() default {}");
        checkValidationAppliesTo();
        for (Method attribute : AnnotationAttributes.declaredBy(type)) {
            String name = attribute.getName();
            if (name.startsWith("valid") && !name.equals(VALIDATION_APPLIES_TO)) {
                throw invalid("the attribute %s starts with \"valid\", which is reserved. Rename it.".formatted(name));
            }
        }
    }

    /** Checks the ConstraintValidators of the constraint itself, and that {@code validationAppliesTo} goes with them. */
    void checkTargets(List<ValidatorCandidate> candidates, Set<ValidationTarget> targets) {
        List<ValidatorCandidate> crossParameter = new ArrayList<>();
        for (ValidatorCandidate candidate : candidates) {
            if (candidate.targets().contains(ValidationTarget.PARAMETERS)) {
                crossParameter.add(candidate);
            }
        }
        if (crossParameter.size() > 1) {
            throw invalid("it has more than one cross-parameter ConstraintValidator: %s and %s. Keep one."
                    .formatted(
                            crossParameter.get(0).validatorClass().getName(),
                            crossParameter.get(1).validatorClass().getName()));
        }
        boolean declared = AnnotationAttributes.find(type, VALIDATION_APPLIES_TO) != null;
        boolean both = targets.size() > 1;
        if (both && !declared && !candidates.isEmpty()) {
            throw invalid("it is both generic and cross-parameter, so it must declare the attribute"
                    + " ConstraintTarget validationAppliesTo() default ConstraintTarget.IMPLICIT.");
        }
        if (!both && declared) {
            throw invalid("it is not both generic and cross-parameter, so it must not declare the attribute"
                    + " validationAppliesTo. Remove it, or add a ConstraintValidator for the other target.");
        }
    }

    private void checkValidationAppliesTo() {
        Method attribute = AnnotationAttributes.find(type, VALIDATION_APPLIES_TO);
        if (attribute != null) {
            String declaration = "ConstraintTarget validationAppliesTo() default ConstraintTarget.IMPLICIT";
            requireType(attribute, ConstraintTarget.class, declaration);
            if (attribute.getDefaultValue() != ConstraintTarget.IMPLICIT) {
                throw wrong(VALIDATION_APPLIES_TO, "has another default than IMPLICIT", declaration);
            }
        }
    }

    private void requireEmptyClasses(String name, String declaration) {
        Method attribute = required(name);
        requireType(attribute, Class[].class, declaration);
        if (!(attribute.getDefaultValue() instanceof Class<?>[] classes) || classes.length > 0) {
            throw wrong(name, "has no empty array as its default", declaration);
        }
    }

    private Method required(String name) {
        Method attribute = AnnotationAttributes.find(type, name);
        if (attribute == null) {
            throw invalid(
                    "it has no attribute %s. Every constraint declares message, groups and payload.".formatted(name));
        }
        return attribute;
    }

    private void requireType(Method attribute, Class<?> expected, String declaration) {
        if (attribute.getReturnType() != expected) {
            String problem = "is of type " + attribute.getReturnType().getTypeName();
            throw wrong(attribute.getName(), problem, declaration);
        }
    }

    private ConstraintDefinitionException wrong(String attribute, String problem, String declaration) {
        return invalid("the attribute %s %s. Declare it as %s.".formatted(attribute, problem, declaration));
    }

    private ConstraintDefinitionException invalid(String problem) {
        return new ConstraintDefinitionException("@%s is no valid constraint: %s".formatted(type.getName(), problem));
    }
}
