package vn.htx.core.group;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.organization.OrganizationAct;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.OrganizationKind;

/**
 * Họp tổ hợp tác: the members of a group meet on the day the act takes effect (Decree 77/2019/NĐ-CP, Article 20).
 *
 * @param meeting how the group names it
 * @param call 1 for the first call, 2 for the second
 * @param previouslyPlannedOn the day the first call was for, on a second
 * @param members how many members the group has on the day
 * @param present how many of them take part
 */
public record HoldGroupMeeting(
        OrganizationId organization,
        String meeting,
        long call,
        Optional<LocalDate> previouslyPlannedOn,
        long members,
        long present)
        implements OrganizationAct {

    public HoldGroupMeeting {
        if (!meeting.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,63}")) {
            throw new IllegalArgumentException("'" + meeting + "' names no meeting: write letters, digits and . _ -");
        }
        if (present < 0 || members < present) {
            throw new IllegalArgumentException(present + " present of " + members + " members cannot be");
        }
        if (call < 1 || (call == 1) != previouslyPlannedOn.isEmpty()) {
            throw new IllegalArgumentException("a second call, and it alone, follows a day planned before");
        }
    }

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.holds(
                GroupFacts.MEETING,
                new GroupFacts.Meeting(organization, meeting, call, previouslyPlannedOn, members, present),
                effectiveOn));
    }

    @Override
    public List<Premise> premises() {
        return List.of(
                Premise.present(OrganizationFacts.EXISTENCE, organization).where("kind", OrganizationKind.GROUP),
                Premise.never(GroupFacts.MEETING, organization, meeting));
    }
}
