/** Views of what Verity has as the interfaces of Hibernate Validator, for applications that were written for it. */
@NullMarked
package dev.verity.internal.hibernate;

import org.jspecify.annotations.NullMarked;
