/** Definitions of constraints, for programmatic mappings. */
package org.hibernate.validator.cfg.defs;
