/** Which provider an application gets where there are several. */
@NullMarked
package dev.verity.spring.provider;

import org.jspecify.annotations.NullMarked;
