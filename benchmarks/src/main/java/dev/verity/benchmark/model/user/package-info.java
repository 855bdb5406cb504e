/** The contenders at typed data: what each one binds, checks and writes a user with, behind one set of operations. */
@NullMarked
package dev.verity.benchmark.model.user;

import org.jspecify.annotations.NullMarked;
