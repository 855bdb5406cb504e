package dev.verity.validator;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Redefines the Default group of a class by the state of each object: the dynamic counterpart of
 * {@link jakarta.validation.GroupSequence} (specification 3.1, section 5.4.3). A class must not have both.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface GroupSequenceProvider {
    /** The class that decides; it needs a public constructor without parameters. */
    Class<? extends DefaultGroupSequenceProvider<?>> value();
}
