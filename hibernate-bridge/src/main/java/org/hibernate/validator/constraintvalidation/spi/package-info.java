/** How ConstraintValidators are made. */
package org.hibernate.validator.constraintvalidation.spi;
