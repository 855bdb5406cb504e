package org.hibernate.validator.group;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.hibernate.validator.spi.group.DefaultGroupSequenceProvider;

/** Redefines the Default group of a class by the state of each object. A class must not have {@code @GroupSequence} too. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface GroupSequenceProvider {
    /** The class that decides; it needs a public constructor without parameters. */
    Class<? extends DefaultGroupSequenceProvider<?>> value();
}
