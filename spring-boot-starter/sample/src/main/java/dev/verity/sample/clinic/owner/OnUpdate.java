package dev.verity.sample.clinic.owner;

/** The group of what holds for an owner whom the clinic knows. */
interface OnUpdate {}
