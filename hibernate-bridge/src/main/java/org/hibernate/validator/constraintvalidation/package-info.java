/** What a ConstraintValidator gets beyond the specification. */
package org.hibernate.validator.constraintvalidation;
