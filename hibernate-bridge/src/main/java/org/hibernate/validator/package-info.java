/** The provider, its configuration, its factory and its validator contexts, by the names that Hibernate Validator gives them. */
package org.hibernate.validator;
