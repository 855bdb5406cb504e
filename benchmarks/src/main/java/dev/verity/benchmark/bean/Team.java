package dev.verity.benchmark.bean;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.ArrayList;
import java.util.List;

/** A team of members, each of whom refers back to it: every member closes a ring. */
public final class Team {
    @NotBlank
    private final String name;

    private final List<@Valid Member> members = new ArrayList<>();

    private Team(String name) {
        this.name = name;
    }

    /** Makes a team of some members. */
    public static Team of(int size) {
        Team team = new Team("team");
        for (int index = 0; index < size; index++) {
            team.members.add(new Member("member " + index, index, team));
        }
        return team;
    }

    public String getName() {
        return name;
    }

    public List<Member> getMembers() {
        return members;
    }
}
