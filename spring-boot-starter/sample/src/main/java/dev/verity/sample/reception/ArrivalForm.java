package dev.verity.sample.reception;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/** The form at the door. */
class ArrivalForm {
    @NotBlank
    private String pet;

    @NotNull
    @Max(100)
    private Integer kilograms;

    public String getPet() {
        return pet;
    }

    public void setPet(String pet) {
        this.pet = pet;
    }

    public Integer getKilograms() {
        return kilograms;
    }

    public void setKilograms(Integer kilograms) {
        this.kilograms = kilograms;
    }
}
