/** Dev mode: what is changed while the application runs is in force at the next request. */
package dev.verity.sample.devmode;
