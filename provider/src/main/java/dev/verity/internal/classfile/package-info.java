/**
 * Reads class files for annotations that the JVM drops.
 */
@NullMarked
package dev.verity.internal.classfile;

import org.jspecify.annotations.NullMarked;
