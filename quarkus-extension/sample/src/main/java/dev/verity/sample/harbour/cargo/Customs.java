package dev.verity.sample.harbour.cargo;

/** What customs ask for. */
public interface Customs {}
