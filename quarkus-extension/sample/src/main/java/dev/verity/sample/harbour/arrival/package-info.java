/** Ships that are on their way: results that come later. */
package dev.verity.sample.harbour.arrival;
