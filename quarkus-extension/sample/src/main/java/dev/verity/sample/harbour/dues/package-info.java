/** What ships pay: constraints of the harbour's own with what they need injected, and a Validator that is asked. */
package dev.verity.sample.harbour.dues;
