/** The register of ships: bodies and parameters of requests. */
package dev.verity.sample.harbour.ship;
