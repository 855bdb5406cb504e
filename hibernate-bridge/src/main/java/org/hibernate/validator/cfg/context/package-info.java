/** What programmatic mappings lead to, call by call. */
package org.hibernate.validator.cfg.context;
