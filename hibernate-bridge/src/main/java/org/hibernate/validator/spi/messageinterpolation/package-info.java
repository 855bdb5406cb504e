/** The contract of those who choose the locale of messages. */
package org.hibernate.validator.spi.messageinterpolation;
