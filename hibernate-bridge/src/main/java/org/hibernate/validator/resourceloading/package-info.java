/** Locators of resource bundles. */
package org.hibernate.validator.resourceloading;
