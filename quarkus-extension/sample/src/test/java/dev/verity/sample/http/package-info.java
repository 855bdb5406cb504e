/** Real requests and what came back. */
package dev.verity.sample.http;
