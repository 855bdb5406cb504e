/** Answers of REST endpoints, under the names by which applications and other extensions know them. */
@NullMarked
package io.quarkus.hibernate.validator.runtime.jaxrs;

import org.jspecify.annotations.NullMarked;
