/** Constraints on Brazilian numbers. */
package org.hibernate.validator.constraints.br;
