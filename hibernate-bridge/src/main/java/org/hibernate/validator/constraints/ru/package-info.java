/** Constraints on Russian numbers. */
package org.hibernate.validator.constraints.ru;
