package dev.verity.sample.clinic.pet;

import dev.verity.sample.clinic.owner.Owner;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** An animal that the clinic knows. */
@Entity
public class Pet {
    @Id
    @GeneratedValue
    private Long id;

    @NotBlank
    @Size(max = 30)
    private String name;

    @NotNull
    @PastOrPresent
    private LocalDate birthDate;

    @NotNull
    @Valid
    @ManyToOne(fetch = FetchType.LAZY)
    private Owner owner;

    protected Pet() {}

    public Pet(Owner owner, String name, LocalDate birthDate) {
        this.owner = owner;
        this.name = name;
        this.birthDate = birthDate;
    }

    public Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public void rename(String newName) {
        this.name = newName;
    }

    public LocalDate getBirthDate() {
        return birthDate;
    }

    public Owner getOwner() {
        return owner;
    }
}
