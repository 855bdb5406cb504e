/** Constraints declared by calls in place of annotations. */
package org.hibernate.validator.cfg;
