/** The harbour's diary: entities that are checked when they are stored, in a table that knows their constraints. */
package dev.verity.sample.harbour.logbook;
