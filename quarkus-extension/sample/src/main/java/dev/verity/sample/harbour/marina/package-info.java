/** Where yachts lie: constraints and contexts of Hibernate Validator, groups by the method that is called, and answers made by hand. */
package dev.verity.sample.harbour.marina;
