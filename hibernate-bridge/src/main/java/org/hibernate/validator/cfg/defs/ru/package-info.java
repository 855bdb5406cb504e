/** Definitions of constraints on Russian numbers. */
package org.hibernate.validator.cfg.defs.ru;
