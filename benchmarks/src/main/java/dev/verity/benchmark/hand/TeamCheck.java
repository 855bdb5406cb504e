package dev.verity.benchmark.hand;

import dev.verity.benchmark.bean.Member;
import dev.verity.benchmark.bean.Team;
import java.util.List;

/** The checks of {@link Team}, by hand. Members lead back to the team that is being checked, so nothing is done there. */
public final class TeamCheck {
    private TeamCheck() {}

    public static List<Violation> check(Team team) {
        List<Violation> found = null;
        if (team.getName() == null || team.getName().isBlank()) {
            found = Violation.add(found, "name", "must not be blank");
        }
        List<Member> members = team.getMembers();
        for (int index = 0; index < members.size(); index++) {
            Member member = members.get(index);
            String name = member.getName();
            if (name == null || name.isBlank()) {
                found = Violation.add(found, "members[" + index + "].name", "must not be blank");
            }
            if (member.getRank() < 0) {
                found = Violation.add(found, "members[" + index + "].rank", "must be greater than or equal to 0");
            }
        }
        return Violation.result(found);
    }
}
