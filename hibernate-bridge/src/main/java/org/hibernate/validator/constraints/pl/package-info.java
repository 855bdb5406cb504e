/** Constraints on Polish numbers. */
package org.hibernate.validator.constraints.pl;
