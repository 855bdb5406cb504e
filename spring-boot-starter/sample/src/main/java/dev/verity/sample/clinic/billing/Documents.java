package dev.verity.sample.clinic.billing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;

/** What all kinds of documents offer over HTTP. */
interface Documents<T> {

    @PostMapping
    String create(@Valid @RequestBody T document);

    @PutMapping
    String replace(@RequestBody @NotNull @Valid T document, @RequestParam @Size(min = 3, max = 3) String currency);

    @PostMapping("/batch")
    int createAll(@RequestBody @NotEmpty List<@NotNull @Valid T> documents);

    @GetMapping
    String list(@RequestParam @Min(2000) @Max(2100) int year);
}
