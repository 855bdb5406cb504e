/** The office itself, as it is configured. */
package dev.verity.sample.harbour.office;
