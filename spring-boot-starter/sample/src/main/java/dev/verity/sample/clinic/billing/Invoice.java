package dev.verity.sample.clinic.billing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** What an owner is to pay. */
public class Invoice {
    @InvoiceNumber
    private String number;

    @NotEmpty
    private List<@Valid Line> lines;

    private Map<String, List<@NotBlank String>> remarks = Map.of();

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public List<Line> getLines() {
        return lines;
    }

    public void setLines(List<Line> lines) {
        this.lines = lines;
    }

    public Map<String, List<String>> getRemarks() {
        return remarks;
    }

    public void setRemarks(Map<String, List<String>> remarks) {
        this.remarks = remarks;
    }

    /** A treatment and its price. */
    public record Line(
            @NotBlank String treatment,
            @Price BigDecimal price,
            @Positive int times) {}
}
