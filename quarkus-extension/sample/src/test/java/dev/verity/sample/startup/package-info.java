/** A program that measures starts of the packaged application with one extension and another; the tests do not run it. */
package dev.verity.sample.startup;
