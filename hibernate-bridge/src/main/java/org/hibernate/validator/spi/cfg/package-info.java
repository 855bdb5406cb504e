/** The contract of contributors of programmatic mappings. */
package org.hibernate.validator.spi.cfg;
