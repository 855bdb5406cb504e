package dev.verity.sample.post;

import jakarta.validation.constraints.NotBlank;

/** Where a parcel goes. */
record Address(@NotBlank String city, @Postcode String postcode) {}
