/** Models as bodies of requests and responses, for Spring MVC and WebFlux. */
@NullMarked
package dev.verity.spring.model;

import org.jspecify.annotations.NullMarked;
