package dev.verity.benchmark.bean;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What is made anew and then validated. */
public final class Person {
    private final long id;

    @NotNull
    @Size(min = 1, max = 100)
    private final String name;

    @Min(0)
    @Max(150)
    private final int age;

    @NotNull
    @Email
    private final String email;

    public Person(long id, String name, int age, String email) {
        this.id = id;
        this.name = name;
        this.age = age;
        this.email = email;
    }

    public long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public int getAge() {
        return age;
    }

    public String getEmail() {
        return email;
    }
}
