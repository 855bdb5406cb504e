/** What is unloaded: services whose methods are checked, groups, and an answer of its own to violations. */
package dev.verity.sample.harbour.cargo;
