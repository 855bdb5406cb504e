/** A small application for dev mode. */
package dev.verity.sample.devmode.application;
