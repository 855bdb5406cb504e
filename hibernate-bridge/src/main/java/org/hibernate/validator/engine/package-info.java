/** What a violation tells beyond the specification. */
package org.hibernate.validator.engine;
