package vn.htx.core.group;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.htx.core.fact.FactType;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationId;

/** The facts kept of what groups do among themselves. */
public final class GroupFacts {

    /** A cooperation contract is in force. */
    public static final FactType<Contract> CONTRACT = FactType.describe("group_contract", Contract.class)
            .about(OrganizationFacts.SUBJECT, "organization")
            .build();

    /** A meeting was held, on the day the fact begins. */
    public static final FactType<Meeting> MEETING = FactType.describe("group_meeting", Meeting.class)
            .about(OrganizationFacts.SUBJECT, "organization")
            .each("meeting")
            .build();

    /** All of them. */
    public static final List<FactType<?>> ALL = List.of(CONTRACT, MEETING);

    /** Hợp đồng hợp tác; the parts are those of {@link SignGroupContract}. */
    public record Contract(
            OrganizationId organization,
            LocalDate signedOn,
            Optional<LocalDate> endsOn,
            boolean contributions,
            boolean asksForPolicy,
            long members,
            long signatures) {}

    /** Cuộc họp tổ hợp tác; the parts are those of {@link HoldGroupMeeting}. */
    public record Meeting(
            OrganizationId organization,
            String meeting,
            long call,
            Optional<LocalDate> previouslyPlannedOn,
            long members,
            long present) {}

    private GroupFacts() {}
}
