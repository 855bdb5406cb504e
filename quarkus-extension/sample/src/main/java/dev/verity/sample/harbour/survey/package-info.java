/** The survey of a ship: every constraint of the specification, with its own words. */
package dev.verity.sample.harbour.survey;
