package dev.verity.sample.post;

import jakarta.validation.constraints.Positive;

/** A thing in a parcel. */
record Content(String name, @Positive int grams) {}
