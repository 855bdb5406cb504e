package dev.verity.sample.clinic.pet;

import org.springframework.data.jpa.repository.JpaRepository;

/** The pets that the clinic knows. */
public interface PetRepository extends JpaRepository<Pet, Long> {}
