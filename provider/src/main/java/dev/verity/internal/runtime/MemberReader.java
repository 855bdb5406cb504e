package dev.verity.internal.runtime;

import jakarta.validation.ValidationException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads a field or calls a getter by reflection. */
public final class MemberReader implements Reader {
    private final Member member;
    private final @Nullable Field field;
    private final @Nullable Method getter;

    /**
     * Makes the member accessible.
     *
     * @throws ValidationException if its module does not allow that
     */
    public MemberReader(Member member) {
        this.member = member;
        this.field = member instanceof Field f ? f : null;
        this.getter = member instanceof Method m ? m : null;
        try {
            ((AccessibleObject) member).setAccessible(true);
        } catch (InaccessibleObjectException | SecurityException e) {
            throw new ValidationException(
                    "Cannot read " + name() + ": its module does not open package "
                            + member.getDeclaringClass().getPackageName()
                            + ". Open the package to dev.verity.validator, or put the constraints on public getters of an exported class.",
                    e);
        }
    }

    /** A handle that reads as this does, but throws what the member throws. */
    public MethodHandle handle() {
        MethodHandles.Lookup lookup = MethodHandles.lookup();
        try {
            return field != null ? lookup.unreflectGetter(field) : lookup.unreflect(Objects.requireNonNull(getter));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(name() + " was made accessible, but is not", e);
        }
    }

    public Member member() {
        return member;
    }

    @Override
    public @Nullable Object read(@Nullable Object source) {
        try {
            if (field != null) {
                return field.get(source);
            }
            return getter == null ? null : getter.invoke(source);
        } catch (InvocationTargetException e) {
            throw failure(e.getCause());
        } catch (IllegalAccessException | IllegalArgumentException e) {
            throw failure(e);
        }
    }

    /** What is to be thrown when reading threw something; Errors pass. */
    RuntimeException failure(@Nullable Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return new ValidationException("Cannot read " + name() + ": it threw " + cause + ".", cause);
    }

    private String name() {
        return member.getDeclaringClass().getName() + "#" + member.getName();
    }
}
