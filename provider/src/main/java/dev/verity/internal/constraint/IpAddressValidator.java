package dev.verity.internal.constraint;

/** Checks {@link dev.verity.constraints.IpAddress}: text is an IP address of the wanted version. */
final class IpAddressValidator extends TextValidator {
    private boolean version4;
    private boolean version6;

    @Override
    void initialize(NamedAttributes attributes) {
        String type = attributes.constant("type");
        version4 = !type.equals("IPv6");
        version6 = !type.equals("IPv4");
    }

    @Override
    boolean accepts(CharSequence text) {
        return (version4 && IpAddressText.isVersion4(text, 0, text.length()))
                || (version6 && IpAddressText.isVersion6(text));
    }
}
