/** Definitions of constraints on Polish numbers. */
package org.hibernate.validator.cfg.defs.pl;
