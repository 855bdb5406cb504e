/** A harbour office: an application for the extension of Hibernate Validator, with a package for each part. */
package dev.verity.sample.harbour;
