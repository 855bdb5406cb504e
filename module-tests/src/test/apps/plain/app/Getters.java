package app;

import jakarta.validation.constraints.Min;

public class Getters {
    @Min(5)
    public int getNumber() {
        return 3;
    }
}
