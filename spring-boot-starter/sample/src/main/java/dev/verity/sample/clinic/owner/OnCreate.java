package dev.verity.sample.clinic.owner;

/** The group of what holds for an owner who is new. */
interface OnCreate {}
