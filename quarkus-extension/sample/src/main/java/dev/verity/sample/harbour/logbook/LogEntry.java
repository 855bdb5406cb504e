package dev.verity.sample.harbour.logbook;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

@Entity
public class LogEntry {
    @Id
    @GeneratedValue
    public Long id;

    @NotBlank
    @Size(max = 40)
    public String keeper;

    @Digits(integer = 4, fraction = 1)
    public BigDecimal pressure;

    @NotNull(groups = Closed.class)
    public String remark;

    @Embedded
    @Valid
    public Wind wind;

    /** What an entry has once its day is over. */
    interface Closed {}
}
