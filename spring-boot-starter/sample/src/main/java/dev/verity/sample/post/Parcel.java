package dev.verity.sample.post;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;

/** A parcel, with what is in it by the kind of customs duty. */
record Parcel(@NotNull @Valid Address to, Map<String, List<@Valid Content>> contents) {}
