package dev.verity.sample.post;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.validation.constraints.NotNull;

/** A shipment as it is stored. */
@Entity
class Shipment {
    @Id
    private Long id;

    @NotNull
    private String tracking;

    Long getId() {
        return id;
    }

    String getTracking() {
        return tracking;
    }
}
