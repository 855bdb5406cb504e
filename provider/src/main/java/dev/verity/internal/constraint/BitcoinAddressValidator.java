package dev.verity.internal.constraint;

import java.util.ArrayList;
import java.util.List;

/** Checks {@link dev.verity.constraints.BitcoinAddress}: text has the form of an address of one of the kinds. */
final class BitcoinAddressValidator extends TextValidator {
    private static final AsciiSet CHARACTERS =
            AsciiSet.of("abcdefghijklmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ0123456789");

    private List<Form> forms = List.of();

    @Override
    void initialize(NamedAttributes attributes) {
        List<Form> wanted = new ArrayList<>();
        for (Enum<?> type : attributes.get("value", Enum[].class)) {
            addTo(wanted, type.name());
        }
        forms = List.copyOf(wanted);
    }

    private static void addTo(List<Form> forms, String type) {
        switch (type) {
            case "P2PKH" -> forms.add(new Form("1", 25, 61));
            case "P2SH" -> forms.add(new Form("3", 33, 33));
            case "BECH32" -> forms.add(new Form("bc1", 39, 59));
            case "P2WSH" -> forms.add(new Form("bc1q", 58, 58));
            case "P2WPKH" -> forms.add(new Form("bc1q", 38, 38));
            case "P2TR" -> forms.add(new Form("bc1p", 58, 58));
            default -> {
                addTo(forms, "P2PKH");
                addTo(forms, "P2SH");
                addTo(forms, "BECH32"); // those of version 0 and 1 are among them
            }
        }
    }

    @Override
    boolean accepts(CharSequence text) {
        for (int i = 0; i < forms.size(); i++) {
            if (forms.get(i).fits(text)) {
                return true;
            }
        }
        return false;
    }

    /** How many characters follow a prefix. */
    private record Form(String prefix, int least, int most) {
        boolean fits(CharSequence text) {
            int rest = text.length() - prefix.length();
            return rest >= least && rest <= most && startsWithPrefix(text) && areCharacters(text);
        }

        private boolean startsWithPrefix(CharSequence text) {
            for (int i = 0; i < prefix.length(); i++) {
                if (text.charAt(i) != prefix.charAt(i)) {
                    return false;
                }
            }
            return true;
        }

        private boolean areCharacters(CharSequence text) {
            for (int i = prefix.length(); i < text.length(); i++) {
                char c = text.charAt(i);
                if (c >= AsciiSet.LIMIT || !CHARACTERS.contains(c)) {
                    return false;
                }
            }
            return true;
        }
    }
}
