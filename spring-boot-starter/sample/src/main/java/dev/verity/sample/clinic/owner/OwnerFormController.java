package dev.verity.sample.clinic.owner;

import dev.verity.sample.clinic.FieldProblem;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Owners by forms. */
@RestController
class OwnerFormController {
    private final MessageSource messages;

    OwnerFormController(MessageSource messages) {
        this.messages = messages;
    }

    @PostMapping("/owners/register")
    ResponseEntity<List<FieldProblem>> register(
            @Valid @ModelAttribute OwnerForm form, BindingResult errors, Locale locale) {
        if (errors.hasErrors()) {
            return ResponseEntity.unprocessableEntity().body(FieldProblem.of(errors, messages, locale));
        }
        return ResponseEntity.accepted().build();
    }

    @PostMapping("/owners/quick-register")
    String quickRegister(@Valid OwnerForm form) {
        return form.getName();
    }

    @GetMapping("/owners/find")
    String find(@Valid OwnerQuery query) {
        return query.lastName() + " on page " + query.page();
    }
}
