/** Linear-time matching of those regular expressions of java.util.regex that are regular. */
@NullMarked
package dev.verity.internal.regex;

import org.jspecify.annotations.NullMarked;
