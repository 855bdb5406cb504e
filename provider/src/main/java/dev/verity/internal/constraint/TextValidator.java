package dev.verity.internal.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import org.jspecify.annotations.Nullable;

/** Checks text under a constraint that is known by its name. */
abstract class TextValidator implements ConstraintValidator<Annotation, Object> {
    private Class<? extends Annotation> constraint = Annotation.class;

    @Override
    public final void initialize(Annotation annotation) {
        constraint = annotation.annotationType();
        initialize(new NamedAttributes(annotation));
    }

    /** Does nothing for a constraint without attributes of its own. */
    void initialize(NamedAttributes attributes) {
        // nothing to read
    }

    @Override
    public final boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        if (value instanceof CharSequence text) {
            return accepts(text);
        }
        throw UnsupportedValue.of(constraint, value);
    }

    abstract boolean accepts(CharSequence text);
}
