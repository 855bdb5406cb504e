package dev.verity.internal.engine;

import dev.verity.internal.hibernate.HibernateTypes;
import dev.verity.internal.hibernate.HibernateViews;
import dev.verity.validator.VerityConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.ValidationException;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A constraint violation (specification 6.2). Immutable.
 *
 * <p>Two are equal if they report the same constraint with the same message at the same path of the same object; beans and
 * values are compared by identity, so that no code of theirs is called.
 */
final class Violation<T> implements VerityConstraintViolation<T>, Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient ViolationContent content;

    Violation(ViolationContent content) {
        this.content = content;
    }

    @Override
    public String getMessage() {
        return content.message();
    }

    @Override
    public String getMessageTemplate() {
        return content.messageTemplate();
    }

    @Override
    @SuppressWarnings("unchecked")
    public @Nullable T getRootBean() {
        return (T) content.rootBean();
    }

    @Override
    @SuppressWarnings("unchecked")
    public Class<T> getRootBeanClass() {
        return (Class<T>) content.rootBeanClass();
    }

    @Override
    public @Nullable Object getLeafBean() {
        return content.leafBean();
    }

    @Override
    public @Nullable Object @Nullable [] getExecutableParameters() {
        return content.executableParameters();
    }

    @Override
    public @Nullable Object getExecutableReturnValue() {
        return content.executableReturnValue();
    }

    @Override
    public Path getPropertyPath() {
        return content.path();
    }

    @Override
    public @Nullable Object getInvalidValue() {
        return content.invalidValue();
    }

    @Override
    public ConstraintDescriptor<?> getConstraintDescriptor() {
        return content.descriptor();
    }

    @Override
    public <C> @Nullable C dynamicPayload(Class<C> type) {
        return type.isInstance(content.dynamicPayload()) ? type.cast(content.dynamicPayload()) : null;
    }

    @Override
    public <U> U unwrap(Class<U> type) {
        if (type.isInstance(this)) {
            return type.cast(this);
        }
        if (type.isInstance(content.dynamicPayload())) {
            return type.cast(content.dynamicPayload());
        }
        if (HibernateTypes.isOne(type)) {
            return HibernateViews.of(this, type);
        }
        throw new ValidationException("The constraint violation cannot be unwrapped to " + type.getName()
                + ": it is no " + type.getSimpleName() + " and carries no dynamic payload of that type.");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Violation<?> violation && content.isSameAs(violation.content);
    }

    @Override
    public int hashCode() {
        return 31 * content.message().hashCode() + content.path().hashCode();
    }

    /** Where, what and which rule; without values, which may be secret. */
    @Override
    public String toString() {
        String path = content.path().toString();
        return content.rootBeanClass().getSimpleName() + (path.isEmpty() ? "" : "#" + path) + ": " + content.message()
                + " (@" + content.descriptor().getAnnotation().annotationType().getSimpleName() + ")";
    }

    @Serial
    private Object writeReplace() {
        return SerializedViolation.of(content);
    }

    @Serial
    private void readObject(ObjectInputStream stream) throws InvalidObjectException {
        throw new InvalidObjectException("A violation is read from its serialized form only.");
    }
}
