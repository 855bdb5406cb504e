package dev.verity.internal.constraint;

import dev.verity.validator.ScriptEvaluatorFactory;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Checks {@link dev.verity.constraints.ScriptAssert}: a script says true of an object. */
final class ScriptAssertValidator implements ConstraintValidator<Annotation, Object> {
    private final ScriptEvaluatorFactory scripts;
    private @Nullable Script script;
    private String alias = "_this";
    private String reportOn = "";
    private String message = "";

    ScriptAssertValidator(ScriptEvaluatorFactory scripts) {
        this.scripts = scripts;
    }

    @Override
    public void initialize(Annotation annotation) {
        NamedAttributes attributes = new NamedAttributes(annotation);
        alias = attributes.notEmpty("alias", "Leave it out for _this, the default.");
        reportOn = attributes.text("reportOn");
        message = attributes.text(DefinitionRules.MESSAGE);
        script = Script.of(attributes, scripts);
    }

    @Override
    public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
        Map<String, @Nullable Object> bindings = new HashMap<>();
        bindings.put(alias, value);
        String where = value == null ? "null" : value.getClass().getTypeName();
        boolean valid = Objects.requireNonNull(script).holds(bindings, where);
        if (!valid && !reportOn.isEmpty()) {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(message)
                    .addPropertyNode(reportOn)
                    .addConstraintViolation();
        }
        return valid;
    }
}
