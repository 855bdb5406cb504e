package dev.verity.benchmark.model.user;

import dev.verity.model.Model;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;

/** The user as a Model. */
@NullUnmarked
public final class User extends Model {
    int id;

    @NotNull
    @Size(min = 1, max = 100)
    String name;

    @Min(0)
    @Max(150)
    int age;

    @Email
    String email;
}
