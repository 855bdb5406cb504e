package dev.verity.sample.models;

import dev.verity.model.Discriminator;
import dev.verity.model.Model;
import dev.verity.model.Secret;
import dev.verity.model.Tag;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What somebody wants, and how it is paid. */
public class Order extends Model {
    @NotNull
    @Size(min = 1)
    List<Item> items;

    LocalDate due;

    Payment payment;

    /** A thing and its price. */
    public record Item(
            @NotNull String name, @NotNull @Positive BigDecimal price) {}

    /** How it is paid. */
    @Discriminator("by")
    public sealed interface Payment permits Card, Invoice {}

    /** By a card, whose number nobody may see. */
    @Tag("card")
    public record Card(@NotNull @Size(min = 12) Secret<String> number) implements Payment {}

    /** Later. */
    @Tag("invoice")
    public record Invoice(@Positive int days) implements Payment {}
}
