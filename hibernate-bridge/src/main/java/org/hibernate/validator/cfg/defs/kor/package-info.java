/** Definitions of constraints on Korean numbers. */
package org.hibernate.validator.cfg.defs.kor;
