/** The contract of locators of resource bundles. */
package org.hibernate.validator.spi.resourceloading;
