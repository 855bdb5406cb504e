package dev.verity.internal.hibernate;

/** A message parameter whose text Hibernate Validator's interpolators may read as a template; ours insert it as it is. */
record UnescapedParameter(String text) {
    @Override
    public String toString() {
        return text;
    }
}
