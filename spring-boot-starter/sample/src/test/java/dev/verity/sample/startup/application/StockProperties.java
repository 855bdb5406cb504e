package dev.verity.sample.startup.application;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/** Settings that are bound by setters, with settings inside. */
@Validated
@ConfigurationProperties("shop.stock")
public class StockProperties {
    @NotEmpty
    private List<@Size(min = 2, max = 20) String> warehouses = new ArrayList<>(List.of("north", "south"));

    @Valid
    @NotNull
    private Limits limits = new Limits();

    public List<String> getWarehouses() {
        return warehouses;
    }

    public void setWarehouses(List<String> warehouses) {
        this.warehouses = warehouses;
    }

    public Limits getLimits() {
        return limits;
    }

    public void setLimits(Limits limits) {
        this.limits = limits;
    }

    /** The settings inside. */
    public static class Limits {
        @Positive
        private int perOrder = 100;

        public int getPerOrder() {
            return perOrder;
        }

        public void setPerOrder(int perOrder) {
            this.perOrder = perOrder;
        }
    }
}
