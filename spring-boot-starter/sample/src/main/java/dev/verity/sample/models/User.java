package dev.verity.sample.models;

import dev.verity.model.Alias;
import dev.verity.model.Computed;
import dev.verity.model.Model;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Who uses the application. */
public class User extends Model {
    /** What is asked of a user besides, on some routes. */
    public interface Adult {}

    int id;

    @NotNull
    @Size(min = 1, max = 100)
    @Free
    String name;

    @Min(0)
    @Max(150)
    @Min(value = 18, groups = Adult.class)
    int age;

    @Alias("e-mail")
    @Email
    String email;

    @Computed
    String label() {
        return name + " (" + age + ")";
    }

    public String name() {
        return name;
    }
}
