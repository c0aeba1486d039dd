package vn.htx.core.rulebook.governance;

import java.util.Optional;
import java.util.Set;
import vn.htx.core.assessment.FiledAct;
import vn.htx.core.assessment.OrganizationOnDay;
import vn.htx.core.assessment.Reach;
import vn.htx.core.charter.Charter;
import vn.htx.core.charter.CharterFacts;
import vn.htx.core.charter.UnionVotes;
import vn.htx.core.governance.HoldGeneralMeeting;
import vn.htx.core.law.Law;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.Verdict;
import vn.htx.core.member.Headcount;
import vn.htx.core.member.MemberFacts;
import vn.htx.core.member.MemberKind;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.OrganizationKind;

/**
 * Phiếu biểu quyết trong liên hiệp hợp tác xã: equal, or as many as each member cooperative has official members, as the
 * charter says (R-GOV-15).
 */
final class UnionVoteCount extends GeneralMeetingRule {

    private static final ReasonCode EQUAL =
            ReasonCode.requirement(UnionVoteCount.class, "meeting.votes-union-equal", "limit", "cast");
    private static final ReasonCode BY_MEMBERS =
            ReasonCode.requirement(UnionVoteCount.class, "meeting.votes-union-by-members", "limit", "cast");
    private static final ReasonCode UNKNOWN =
            ReasonCode.uncertainty(UnionVoteCount.class, "meeting.votes-union-unknown");

    UnionVoteCount() {
        super("R-GOV-15", Versions.recalledBefore2024("61.5"), Set.of(), EQUAL, BY_MEMBERS, UNKNOWN);
    }

    @Override
    Verdict judge(HoldGeneralMeeting held, FiledAct filed, Law law) {
        if (!filed.findKind(held.organization()).equals(Optional.of(OrganizationKind.UNION))) {
            return Reach.otherOrganization();
        }
        OrganizationOnDay union = filed.after(held.organization());
        Optional<UnionVotes> way = Charter.of(union.list(CharterFacts.VERSION), union.list(CharterFacts.SETTING))
                .findUnionVotes();
        return way.map(known -> known == UnionVotes.EQUAL
                        ? EqualVotes.within(held, held.attendance().present(), EQUAL)
                        : EqualVotes.within(held, membersOfMembers(union), BY_MEMBERS))
                .orElseGet(() -> Verdict.undetermined(UNKNOWN));
    }

    private static long membersOfMembers(OrganizationOnDay union) {
        return union.list(MemberFacts.MEMBERSHIP).stream()
                .filter(member -> MemberKind.of(member.participation(), union.day()) == MemberKind.OFFICIAL)
                .map(member -> new OrganizationId(member.member().value()))
                .mapToLong(cooperative -> new Headcount(union.facts(), cooperative, OrganizationKind.COOPERATIVE)
                        .of(MemberKind.OFFICIAL, union.day()))
                .sum();
    }
}
