package app;

import jakarta.validation.constraints.Positive;

public class Messages {
    @Positive(message = "${validatedValue + 1} is computed")
    public int getComputed() {
        return -2;
    }
}
