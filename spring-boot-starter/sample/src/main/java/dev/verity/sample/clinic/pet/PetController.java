package dev.verity.sample.clinic.pet;

import dev.verity.sample.clinic.pet.PetRequest.Collar;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Pets as JSON. */
@RestController
@RequestMapping("/pets")
class PetController {

    @PostMapping
    String register(@Valid @RequestBody PetRequest pet) {
        return pet.name();
    }

    /** The constraint on the parameter makes Spring check all parameters at once. */
    @PostMapping("/{chip}")
    String registerWithChip(
            @PathVariable @Positive long chip,
            @Valid @RequestBody PetRequest pet,
            @RequestHeader("X-Reader") @Pattern(regexp = "[A-Z]{2}-\\d+") String reader) {
        return pet.name() + " has chip " + chip;
    }

    @GetMapping
    String find(
            @RequestParam @Size(min = 2, message = "{clinic.pet.search}") String name,
            @RequestParam(required = false) @KnownPetType String type,
            @RequestParam(defaultValue = "") List<@NotBlank @Size(max = 8) String> colours) {
        return name + " " + colours;
    }

    @PostMapping("/batch")
    int registerAll(@RequestBody @NotEmpty List<@NotNull @Valid PetRequest> pets) {
        return pets.size();
    }

    @PutMapping("/names")
    int rename(@RequestBody List<@NotBlank @Size(max = 30) String> names) {
        return names.size();
    }

    @PutMapping("/collars")
    int changeCollars(@RequestBody Map<@Size(min = 2) String, @Valid Collar> collars) {
        return collars.size();
    }

    @GetMapping("/{chip}/nicknames")
    @Size(max = 3)
    List<@NotBlank String> nicknames(@PathVariable long chip, @RequestParam List<String> add) {
        return add;
    }
}
