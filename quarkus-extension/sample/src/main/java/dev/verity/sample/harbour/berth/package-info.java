/** Where ships lie: contracts that are declared by an interface, resources below resources, results that are checked. */
package dev.verity.sample.harbour.berth;
