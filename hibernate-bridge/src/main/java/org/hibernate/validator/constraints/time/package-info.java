/** Constraints on durations. */
package org.hibernate.validator.constraints.time;
