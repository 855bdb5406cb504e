/** The contract of those who decide whether validated beans are remembered. */
package org.hibernate.validator.spi.tracking;
