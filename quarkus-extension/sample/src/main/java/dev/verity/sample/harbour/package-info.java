/** A harbour office: an application of Quarkus that knows no provider of Jakarta Validation, with a package for each part. */
package dev.verity.sample.harbour;
