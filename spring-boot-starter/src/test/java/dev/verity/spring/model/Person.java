package dev.verity.spring.model;

import dev.verity.model.Alias;
import dev.verity.model.Model;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import java.util.List;

class Person extends Model {
    static final String ANN = "{\"first-name\":\"Ann\",\"age\":\"7\"}";
    static final String ANN_WRITTEN = "{\"first-name\":\"Ann\",\"age\":7}";

    @NotNull
    @Alias("first-name")
    String name;

    @Max(150)
    int age;

    static class Employee extends Person {
        int salary;
    }

    static class Page<T> extends Model {
        @NotNull
        List<T> rows;
    }
}
