package dev.verity.sample.clinic.visit;

import jakarta.validation.Valid;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Visits as JSON. The service checks what the controller passes on. */
@RestController
@RequestMapping("/visits")
class VisitController {
    private final VisitService visits;
    private final Booking<Grooming> groomings;

    VisitController(VisitService visits, Booking<Grooming> groomings) {
        this.visits = visits;
        this.groomings = groomings;
    }

    @PostMapping
    Visit book(@RequestBody VisitRequest request) {
        return visits.book(request);
    }

    @PostMapping("/batch")
    List<Visit> bookAll(@RequestBody List<VisitRequest> requests) {
        return visits.bookAll(requests);
    }

    @GetMapping("/{id}")
    Visit find(@PathVariable long id) {
        return visits.find(id);
    }

    @PostMapping("/emergencies")
    Visit bookEmergency(@RequestParam String pet, @RequestParam String callback) {
        return visits.bookEmergency(pet, callback);
    }

    @PostMapping("/referrals")
    String refer(@Valid @RequestBody Referral referral) {
        return referral.clinic();
    }

    @PostMapping("/groomings")
    String groom(@RequestBody Grooming grooming, @RequestParam String note) {
        return groomings.book(grooming, note);
    }
}
