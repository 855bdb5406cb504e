/** What applications implement to configure validation, under the names that they know from Hibernate Validator's extension. */
@NullMarked
package io.quarkus.hibernate.validator;

import org.jspecify.annotations.NullMarked;
