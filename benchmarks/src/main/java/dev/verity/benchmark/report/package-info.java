/** Results of measurements, and what is written from them: tables and bar charts. */
@NullMarked
package dev.verity.benchmark.report;

import org.jspecify.annotations.NullMarked;
