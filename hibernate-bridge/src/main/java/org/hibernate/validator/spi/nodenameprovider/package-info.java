/** The contract of those who name property nodes. */
package org.hibernate.validator.spi.nodenameprovider;
