package dev.verity.benchmark.bean;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Nested containers with constraints on their elements at every level. */
public final class Catalogue {
    @NotEmpty
    private final Map<@NotBlank String, @NotEmpty List<@Valid LineItem>> itemsByShelf;

    private final List<@Size(min = 1, max = 3) List<@NotBlank @Size(max = 20) String>> tags;

    private final Optional<@NotBlank String> season;

    public Catalogue(Map<String, List<LineItem>> itemsByShelf, List<List<String>> tags, Optional<String> season) {
        this.itemsByShelf = itemsByShelf;
        this.tags = tags;
        this.season = season;
    }

    public Map<String, List<LineItem>> getItemsByShelf() {
        return itemsByShelf;
    }

    public List<List<String>> getTags() {
        return tags;
    }

    public Optional<String> getSeason() {
        return season;
    }
}
