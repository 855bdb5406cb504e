/** A program that measures what validation adds to a start of Spring Boot; the tests do not run it. */
package dev.verity.sample.startup;
