/** Definitions of constraints on Brazilian numbers. */
package org.hibernate.validator.cfg.defs.br;
