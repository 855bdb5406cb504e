/** The binding of method validation, under the name by which applications know it. */
@NullMarked
package io.quarkus.hibernate.validator.runtime.interceptor;

import org.jspecify.annotations.NullMarked;
