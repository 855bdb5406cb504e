/** Nodes of property paths that tell their values. */
package org.hibernate.validator.path;
