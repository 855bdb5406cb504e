package dev.verity.sample.clinic.owner;

import jakarta.validation.groups.Default;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Owners as JSON. */
@RestController
@RequestMapping("/owners")
class OwnerController {
    private final OwnerService owners;

    OwnerController(OwnerService owners) {
        this.owners = owners;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Owner create(@RequestBody @Validated({OnCreate.class, Default.class}) Owner owner) {
        return owners.save(owner);
    }

    @PutMapping
    Owner update(@RequestBody @Validated({OnUpdate.class, Default.class}) Owner owner) {
        return owners.save(owner);
    }

    @GetMapping
    List<Owner> find(@RequestParam String lastName) {
        return owners.find(lastName);
    }

    @PutMapping("/{id}/telephone")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void changeTelephone(@PathVariable long id, @RequestBody String telephone) {
        owners.changeTelephone(id, telephone);
    }
}
