package dev.verity.spring.validator;

import jakarta.validation.ConstraintViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ClassUtils;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;

/**
 * What the fields of errors are called where paths have the names of JSON.
 *
 * <p>Those names too, with two exceptions: forms, which Spring binds and shows by the names in Java, and Errors that are no
 * BindingResult, which read the field by its name.
 */
final class ErrorFields {
    private static final boolean HAS_SERVLETS =
            ClassUtils.isPresent("jakarta.servlet.http.HttpServletRequest", ErrorFields.class.getClassLoader())
                    && ClassUtils.isPresent(
                            "org.springframework.web.context.request.ServletRequestAttributes",
                            ErrorFields.class.getClassLoader());

    /** Where the violations go that the thread is at. */
    private static final ThreadLocal<@Nullable Errors> current = new ThreadLocal<>();

    private final JsonNames names;

    ErrorFields(JsonNames names) {
        this.names = names;
    }

    /**
     * Begins with the violations of one validation.
     *
     * @return what to give to {@link #leave}
     */
    static @Nullable Errors enter(Errors errors) {
        Errors outer = current.get();
        current.set(errors);
        return outer;
    }

    static void leave(@Nullable Errors outer) {
        if (outer == null) {
            current.remove();
        } else {
            current.set(outer);
        }
    }

    boolean areNamedInJava() {
        return !(current.get() instanceof BindingResult) || HAS_SERVLETS && FormRequest.isCurrent();
    }

    /** The path of a violation by which Spring can read the value. */
    String inJava(ConstraintViolation<?> violation) {
        return new JavaPath(names, current.get()).of(violation);
    }
}
