package vn.htx.core.rulebook.member;

import static vn.htx.core.law.Confidence.DERIVED;
import static vn.htx.core.law.Confidence.VERIFIED;

import java.util.List;
import java.util.Set;
import vn.htx.core.assessment.Entrant;
import vn.htx.core.assessment.Entrants;
import vn.htx.core.assessment.FiledAct;
import vn.htx.core.assessment.FilingRule;
import vn.htx.core.assessment.Reach;
import vn.htx.core.founding.FoundUnion;
import vn.htx.core.law.Law;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.RuleVersion;
import vn.htx.core.law.Verdict;
import vn.htx.core.member.AdmitMembers;
import vn.htx.core.member.ChangeParticipation;
import vn.htx.core.member.MemberKind;
import vn.htx.core.member.MemberType;
import vn.htx.core.organization.OrganizationKind;

/**
 * Thành viên liên hiệp hợp tác xã: who may be a member of a union (R-MEM-13; Law 17/2023/QH15, Article 34.1): only a
 * cooperative as an official member, only a Vietnamese legal entity, which a cooperative is too, as a linked one; no
 * individual, household or group. Before 2024-07-01, with one kind of member, only cooperatives.
 */
public final class UnionMembers implements FilingRule {

    private static final ReasonCode NOT_ELIGIBLE =
            Entrants.inadmissible(UnionMembers.class, "union-members.not-eligible");

    @Override
    public String id() {
        return "R-MEM-13";
    }

    @Override
    public List<RuleVersion> versions() {
        return List.of(
                RuleVersion.of("2013-07-01/2024-07-01", "law:23/2012/QH13#3.2", DERIVED)
                        .withNote("from the definition: cooperatives found a union together"),
                RuleVersion.of("2024-07-01/..", "law:17/2023/QH15#34.1", VERIFIED));
    }

    @Override
    public Set<ReasonCode> reasons() {
        return Set.of(NOT_ELIGIBLE, Entrants.ADMISSIBLE, Entrants.NOBODY);
    }

    @Override
    public Set<String> refusesOn() {
        return Reach.acts(FoundUnion.class, AdmitMembers.class, ChangeParticipation.class);
    }

    @Override
    public Verdict assess(FiledAct filed, Law law) {
        return Entrants.into(OrganizationKind.UNION, filed).judge(UnionMembers::isEligible, NOT_ELIGIBLE);
    }

    private static boolean isEligible(Entrant entrant) {
        return entrant.kind() == MemberKind.OFFICIAL
                ? entrant.type() == MemberType.COOPERATIVE
                : entrant.isLegalEntity();
    }
}
