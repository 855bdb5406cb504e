/** Constraints on Korean numbers. */
package org.hibernate.validator.constraints.kor;
