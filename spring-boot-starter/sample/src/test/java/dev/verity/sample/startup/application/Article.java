package dev.verity.sample.startup.application;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;

/** An entity, whose columns take over what its constraints say. */
@Entity
public class Article {
    @Id
    @GeneratedValue
    private Long id;

    @NotBlank
    @Size(max = 60)
    private String title;

    @NotNull
    @Positive
    private Integer cents;

    public Long getId() {
        return id;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public Integer getCents() {
        return cents;
    }

    public void setCents(Integer cents) {
        this.cents = cents;
    }
}
