package dev.verity.internal.constraint;

import dev.verity.validator.ScriptEvaluatorFactory;
import dev.verity.validator.VerityConstraintValidatorContext;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraintvalidation.SupportedValidationTarget;
import jakarta.validation.constraintvalidation.ValidationTarget;
import java.lang.annotation.Annotation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Checks {@link dev.verity.constraints.ParameterScriptAssert}: a script says true of the parameters of an executable. */
@SupportedValidationTarget(ValidationTarget.PARAMETERS)
final class ParameterScriptAssertValidator implements ConstraintValidator<Annotation, Object[]> {
    private final ScriptEvaluatorFactory scripts;
    private @Nullable Script script;

    ParameterScriptAssertValidator(ScriptEvaluatorFactory scripts) {
        this.scripts = scripts;
    }

    @Override
    public void initialize(Annotation annotation) {
        script = Script.of(new NamedAttributes(annotation), scripts);
    }

    @Override
    public boolean isValid(@Nullable Object @Nullable [] values, ConstraintValidatorContext context) {
        if (values == null) {
            return true;
        }
        List<String> names =
                context.unwrap(VerityConstraintValidatorContext.class).methodParameterNames();
        Map<String, @Nullable Object> bindings = new HashMap<>();
        for (int i = 0; i < values.length; i++) {
            bindings.put(names.get(i), values[i]);
        }
        return Objects.requireNonNull(script).holds(bindings, "the parameters " + names);
    }
}
