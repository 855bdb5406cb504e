package dev.verity.benchmark.hand;

import dev.verity.benchmark.bean.Parcel;
import java.util.List;
import java.util.regex.Pattern;

/** The checks of {@link Parcel}, by hand: its tracking number only if the rest holds. */
public final class ParcelCheck {
    private static final Pattern TRACKING_NUMBER = Pattern.compile("[A-Z]{2}\\d{9}[A-Z]{2}");

    private ParcelCheck() {}

    public static List<Violation> check(Parcel parcel) {
        List<Violation> found = null;
        String recipient = parcel.getRecipient();
        if (recipient == null || recipient.isBlank()) {
            found = Violation.add(found, "recipient", "must not be blank");
        }
        if (parcel.getGrams() <= 0) {
            found = Violation.add(found, "grams", "must be greater than 0");
        }
        if (found == null) {
            String trackingNumber = parcel.getTrackingNumber();
            if (trackingNumber == null) {
                found = Violation.add(found, "trackingNumber", "must not be null");
            } else if (!TRACKING_NUMBER.matcher(trackingNumber).matches()) {
                found = Violation.add(found, "trackingNumber", "must match \"[A-Z]{2}\\d{9}[A-Z]{2}\"");
            }
        }
        return Violation.result(found);
    }
}
