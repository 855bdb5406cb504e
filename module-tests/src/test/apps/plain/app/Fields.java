package app;

import jakarta.validation.constraints.NotNull;

public class Fields {
    @NotNull
    private String field;
}
