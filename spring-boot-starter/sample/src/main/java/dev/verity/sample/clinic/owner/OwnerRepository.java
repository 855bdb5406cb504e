package dev.verity.sample.clinic.owner;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.validation.annotation.Validated;

/** The owners that the clinic knows. */
@Validated
public interface OwnerRepository extends JpaRepository<Owner, Long> {

    List<Owner> findByLastNameStartingWithOrderById(@Size(min = 2) String lastName);

    boolean existsByTelephone(String telephone);
}
