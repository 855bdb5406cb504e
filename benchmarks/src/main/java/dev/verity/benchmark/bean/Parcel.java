package dev.verity.benchmark.bean;

import jakarta.validation.GroupSequence;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;

/** A bean that redefines its default group. */
@GroupSequence({Parcel.class, Parcel.Tracked.class})
public final class Parcel {
    /** Constraints that are checked if the others hold. */
    public interface Tracked {}

    @NotBlank
    private final String recipient;

    @Positive
    private final int grams;

    @NotNull(groups = Tracked.class)
    @Pattern(regexp = "[A-Z]{2}\\d{9}[A-Z]{2}", groups = Tracked.class)
    private final String trackingNumber;

    public Parcel(String recipient, int grams, String trackingNumber) {
        this.recipient = recipient;
        this.grams = grams;
        this.trackingNumber = trackingNumber;
    }

    public String getRecipient() {
        return recipient;
    }

    public int getGrams() {
        return grams;
    }

    public String getTrackingNumber() {
        return trackingNumber;
    }
}
