package dev.verity.benchmark.bean;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;

/** A member, who refers back to the team. */
public final class Member {
    @NotBlank
    private final String name;

    @Min(0)
    private final int rank;

    @Valid
    private final Team team;

    Member(String name, int rank, Team team) {
        this.name = name;
        this.rank = rank;
        this.team = team;
    }

    public String getName() {
        return name;
    }

    public int getRank() {
        return rank;
    }

    public Team getTeam() {
        return team;
    }
}
