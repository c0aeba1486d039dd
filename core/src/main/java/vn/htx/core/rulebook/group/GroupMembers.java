package vn.htx.core.rulebook.group;

import static vn.htx.core.law.Confidence.VERIFIED;

import java.util.List;
import java.util.Set;
import vn.htx.core.assessment.Entrant;
import vn.htx.core.assessment.Entrants;
import vn.htx.core.assessment.FiledAct;
import vn.htx.core.assessment.FilingRule;
import vn.htx.core.assessment.Reach;
import vn.htx.core.founding.FoundGroup;
import vn.htx.core.law.Law;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.RuleVersion;
import vn.htx.core.law.Verdict;
import vn.htx.core.member.AdmitMembers;
import vn.htx.core.member.Origin;
import vn.htx.core.organization.OrganizationKind;

/**
 * Thành viên tổ hợp tác: who may join a group (R-GRP-02; Decree 77/2019/NĐ-CP, Article 7): Vietnamese individuals and
 * Vietnamese legal entities. Households are not listed. What was asked of members before 2019-11-25, {@link GroupAdults}
 * says; the suitable capacity asked for since is no age and is not judged.
 */
public final class GroupMembers implements FilingRule {

    private static final ReasonCode NOT_ELIGIBLE =
            Entrants.inadmissible(GroupMembers.class, "group-members.not-eligible");

    @Override
    public String id() {
        return "R-GRP-02";
    }

    @Override
    public List<RuleVersion> versions() {
        return List.of(RuleVersion.of("2019-11-25/..", "decree:77/2019/NĐ-CP#7", VERIFIED));
    }

    @Override
    public Set<ReasonCode> reasons() {
        return Set.of(NOT_ELIGIBLE, Entrants.ADMISSIBLE, Entrants.NOBODY);
    }

    @Override
    public Set<String> refusesOn() {
        return Reach.acts(FoundGroup.class, AdmitMembers.class);
    }

    @Override
    public Verdict assess(FiledAct filed, Law law) {
        return Entrants.joining(OrganizationKind.GROUP, filed).judge(GroupMembers::isEligible, NOT_ELIGIBLE);
    }

    private static boolean isEligible(Entrant entrant) {
        return entrant.isIndividual() ? entrant.origin() == Origin.VIETNAMESE : entrant.isLegalEntity();
    }
}
