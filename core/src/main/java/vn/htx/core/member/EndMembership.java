package vn.htx.core.member;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.organization.MeetingId;
import vn.htx.core.organization.OrganizationAct;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.people.MemberId;

/**
 * Chấm dứt tư cách thành viên theo quyết định: as {@link LeaveOrganization}, and on record who decided it and when (Law
 * 17/2023/QH15, Articles 33, 37, 66.6, 68.4.đ, 70.9 and 71.3.g).
 *
 * @param decidedBy who decided
 * @param decidedOn the day of the decision
 * @param meeting the general meeting that decided, if held in this register
 */
public record EndMembership(
        OrganizationId organization,
        MemberId member,
        LeaveOrganization.Reason reason,
        Decider decidedBy,
        LocalDate decidedOn,
        Optional<MeetingId> meeting)
        implements OrganizationAct {

    /** Who decides that somebody is a member no more. */
    public enum Decider {
        /** Hội đồng quản trị. */
        BOARD,
        /** Giám đốc (Tổng giám đốc). */
        DIRECTOR,
        /** Đại hội thành viên. */
        GENERAL_MEETING,
        /** Không cần quyết định, as when a member dies. */
        NOBODY
    }

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(
                Statement.ends(MemberFacts.MEMBERSHIP, effectiveOn, organization, member),
                Statement.holds(
                        MemberFacts.ENDING,
                        new MemberFacts.Ending(
                                organization, member, effectiveOn, reason, decidedBy, decidedOn, meeting),
                        effectiveOn));
    }

    @Override
    public List<Premise> premises() {
        return List.of(
                Premise.present(OrganizationFacts.EXISTENCE, organization),
                Premise.present(MemberFacts.MEMBERSHIP, organization, member));
    }
}
