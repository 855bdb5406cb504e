package dev.verity.sample.harbour.cargo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import jakarta.validation.groups.ConvertGroup;
import jakarta.validation.groups.Default;
import java.util.List;

@ApplicationScoped
public class Warehouse implements Tally {
    public Lot store(@NotNull @Valid Lot lot, @Positive int bay) {
        return lot;
    }

    public Lot clear(@Valid @ConvertGroup(from = Default.class, to = Customs.class) Lot lot) {
        return lot;
    }

    @InOrder
    public int free(int from, int to) {
        return to - from;
    }

    @Size(max = 2)
    public List<@NotBlank String> labels(String... labels) {
        return List.of(labels);
    }

    @Valid
    public Lot takeBack(Lot lot) {
        return lot;
    }

    @Override
    public String count(String goods) {
        return goods.equals("none") ? null : "one " + goods;
    }
}
