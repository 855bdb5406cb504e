/** The annotation that names a provider of the default group sequence. */
package org.hibernate.validator.group;
