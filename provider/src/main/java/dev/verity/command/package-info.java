/** The command line: validates files of JSON against a class. */
@NullMarked
package dev.verity.command;

import org.jspecify.annotations.NullMarked;
