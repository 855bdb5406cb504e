package dev.verity.sample.harbour.marina;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Null;
import jakarta.validation.groups.Default;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.validator.constraints.CreditCardNumber;
import org.hibernate.validator.constraints.Length;
import org.hibernate.validator.constraints.Range;
import org.hibernate.validator.constraints.ScriptAssert;
import org.hibernate.validator.constraints.URL;
import org.hibernate.validator.constraints.UniqueElements;
import org.hibernate.validator.constraints.time.DurationMax;

/** A guest for some nights. */
@ScriptAssert(lang = "harbour", script = "crew fits metres", reportOn = "crew", message = "{harbour.Yacht.crew}")
public record Yacht(
        @Null(groups = Entry.class) @NotNull(groups = Change.class)
        Long id,

        @Length(min = 2, max = 20) String name,
        @Range(min = 3, max = 60) int metres,
        @Afloat BigDecimal draught,
        @UniqueElements List<@Length(max = 10) String> crew,
        @URL(protocol = "https") String page,
        @CreditCardNumber String card,
        @Future LocalDate from,
        @DurationMax(days = 28) Duration stay,
        @Reachable String contact,
        @Email String mail,
        @JsonProperty("home_port") @NotBlank String homePort) {
    /** A yacht that is new here, checked in all other respects too. */
    interface Entry extends Default {}

    /** A yacht that is known. */
    interface Change extends Default {}
}
