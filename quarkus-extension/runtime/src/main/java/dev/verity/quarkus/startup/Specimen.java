package dev.verity.quarkus.startup;

import jakarta.validation.Path;
import jakarta.validation.TraversableResolver;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What most applications have: text, a limit, a list that is cascaded to, a method that takes it, and entities. */
record Specimen(
        @NotBlank @Size(max = 10) @Pattern(regexp = "[a-z]+")
        String text,

        @NotNull List<@Valid Specimen> parts) {

    /** Validates a call with a specimen. */
    static void validate(Validator validator) throws NoSuchMethodException {
        Specimen specimen = new Specimen("text", List.of(new Specimen("part", List.of())));
        validator
                .forExecutables()
                .validateParameters(
                        specimen, Specimen.class.getDeclaredMethod("take", Specimen.class), new Object[] {specimen});
    }

    @SuppressWarnings("unused") // never called, only validated
    void take(@NotNull @Valid Specimen other) {}

    /** Is asked, as the resolver of entities is, and allows all. */
    static final class Resolver implements TraversableResolver {
        @Override
        public boolean isReachable(
                @Nullable Object bean, Path.Node node, Class<?> root, Path pathToBean, ElementType elementType) {
            return true;
        }

        @Override
        public boolean isCascadable(
                @Nullable Object bean, Path.Node node, Class<?> root, Path pathToBean, ElementType elementType) {
            return true;
        }
    }
}
