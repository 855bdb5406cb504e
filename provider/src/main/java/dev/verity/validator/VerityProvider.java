package dev.verity.validator;

/**
 * Marks a {@link jakarta.validation.spi.ValidationProvider} by which Verity validates: {@link VerityValidator} itself, and those
 * that go by another name and hand over to it.
 *
 * <p>Beside other providers, Verity tells once which one was chosen; a provider that is marked is not another one.
 */
public interface VerityProvider {}
