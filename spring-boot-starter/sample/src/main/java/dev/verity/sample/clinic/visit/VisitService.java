package dev.verity.sample.clinic.visit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.validation.annotation.Validated;

/** Agrees on visits. */
@Service
@Validated
class VisitService {

    Visit book(@NotNull @Valid VisitRequest request) {
        return new Visit(1, request.pet());
    }

    List<Visit> bookAll(@NotEmpty List<@NotNull @Valid VisitRequest> requests) {
        return requests.stream().map(request -> new Visit(1, request.pet())).toList();
    }

    @NotNull
    Visit find(@Positive long id) {
        return id == 1 ? new Visit(1, "Rex") : null;
    }

    @Validated(Emergency.class)
    Visit bookEmergency(@NotBlank String pet, @NotBlank(groups = Emergency.class) String callback) {
        return new Visit(2, pet);
    }

    /** The group of what is needed in a hurry. */
    interface Emergency {}
}
