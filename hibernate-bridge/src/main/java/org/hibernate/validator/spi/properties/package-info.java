/** The contract of those who say which methods are getters. */
package org.hibernate.validator.spi.properties;
