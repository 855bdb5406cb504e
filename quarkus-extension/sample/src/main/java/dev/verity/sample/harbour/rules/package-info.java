/** Beans by which the harbour has things validated in its own way, under the names that Quarkus documents. */
package dev.verity.sample.harbour.rules;
