/** Constraints beyond those of Jakarta Validation. */
package org.hibernate.validator.constraints;
