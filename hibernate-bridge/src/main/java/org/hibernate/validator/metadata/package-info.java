/** What applications may say about the metadata of beans. */
package org.hibernate.validator.metadata;
