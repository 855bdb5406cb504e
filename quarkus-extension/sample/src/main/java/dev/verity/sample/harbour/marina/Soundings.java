package dev.verity.sample.harbour.marina;

import java.math.BigDecimal;

/** How deep the water of the marina is, and where to go with a deeper keel. */
public record Soundings(BigDecimal depth, String deeperHarbour) {}
