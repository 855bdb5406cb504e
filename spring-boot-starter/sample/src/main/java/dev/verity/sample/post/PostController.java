package dev.verity.sample.post;

import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes parcels. */
@RestController
class PostController {
    @PostMapping("/parcels")
    String take(@Valid @RequestBody Parcel parcel) {
        return "on its way to " + parcel.to().city();
    }
}
