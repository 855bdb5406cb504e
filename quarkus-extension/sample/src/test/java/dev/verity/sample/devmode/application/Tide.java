package dev.verity.sample.devmode.application;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Size;

/** A tide as it was announced. */
public class Tide {
    @Size(max = 5)
    public String place;

    @Max(value = 7, message = "{tide.metres}")
    public int metres;

    public String observer;
}
