package dev.verity.sample.startup.application;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.validation.annotation.Validated;

/** Methods that are checked. */
@Service
@Validated
public class OrderService {
    public void place(@NotBlank String number, @NotNull @Valid Order order) {}

    public @NotNull List<String> numbers(@Positive int limit) {
        return List.of("AB-0001", "AB-0002").subList(0, Math.min(limit, 2));
    }
}
