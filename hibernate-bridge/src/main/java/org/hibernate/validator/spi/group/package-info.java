/** The contract of providers of the default group sequence. */
package org.hibernate.validator.spi.group;
