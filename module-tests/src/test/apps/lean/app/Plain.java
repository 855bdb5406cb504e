package app;

import dev.verity.constraints.Length;
import dev.verity.constraints.Range;
import dev.verity.constraints.br.CPF;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;

public class Plain {
    @NotNull
    private final Object none = null;

    @Length(max = 2)
    private final String length = "long";

    @Range(min = 1, max = 3)
    private final int range = 4;

    @CPF
    private final String cpf = "111";

    @Email
    private final String email = "at";

    private final List<@NotBlank String> words = List.of("a", " ");
}
