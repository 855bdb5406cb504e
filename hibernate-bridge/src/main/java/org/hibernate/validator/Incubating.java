package org.hibernate.validator;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Marks what may still change. */
@Documented
@Retention(RetentionPolicy.CLASS)
public @interface Incubating {}
