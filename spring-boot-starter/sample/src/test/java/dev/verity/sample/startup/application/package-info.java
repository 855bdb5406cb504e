/** The application that is started to be measured. */
package dev.verity.sample.startup.application;
