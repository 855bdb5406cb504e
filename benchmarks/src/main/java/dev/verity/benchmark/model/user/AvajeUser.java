package dev.verity.benchmark.model.user;

import io.avaje.jsonb.Json;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;

/**
 * The user for Avaje, whose age is boxed: Avaje Validator knows only one constraint for a primitive
 * value, and takes what is marked as nullable for optional.
 */
@Json
@NullUnmarked
@Valid
public final class AvajeUser {
    private int id;

    @NotNull
    @Size(min = 1, max = 100)
    private String name;

    @NotNull
    @Min(0)
    @Max(150)
    private Integer age;

    @Email
    private String email;

    public int getId() {
        return id;
    }

    public void setId(int id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Integer getAge() {
        return age;
    }

    public void setAge(Integer age) {
        this.age = age;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
