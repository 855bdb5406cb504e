/**
 * Turns message templates into messages: parses them once, looks their parameters up, and keeps the Expression Language
 * behind a door that opens only when a message contains an expression.
 */
@NullMarked
package dev.verity.internal.message;

import org.jspecify.annotations.NullMarked;
