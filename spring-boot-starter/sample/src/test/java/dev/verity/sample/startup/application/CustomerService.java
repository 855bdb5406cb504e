package dev.verity.sample.startup.application;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.springframework.stereotype.Service;
import org.springframework.validation.annotation.Validated;

/** A method that is checked. */
@Service
@Validated
public class CustomerService {
    public @NotNull String greet(@NotBlank String name) {
        return "Hello " + name;
    }
}
