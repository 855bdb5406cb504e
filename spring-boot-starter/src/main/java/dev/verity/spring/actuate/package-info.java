/** What is validated, for operators: an actuator endpoint and metrics. */
@NullMarked
package dev.verity.spring.actuate;

import org.jspecify.annotations.NullMarked;
