package vn.htx.core.rulebook.member;

import static vn.htx.core.law.Confidence.RECALLED;
import static vn.htx.core.law.Confidence.VERIFIED;

import java.util.List;
import java.util.Set;
import vn.htx.core.assessment.Entrant;
import vn.htx.core.assessment.Entrants;
import vn.htx.core.assessment.FiledAct;
import vn.htx.core.assessment.FilingRule;
import vn.htx.core.assessment.Reach;
import vn.htx.core.founding.ConvertGroup;
import vn.htx.core.founding.FoundCooperative;
import vn.htx.core.law.Law;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.RuleVersion;
import vn.htx.core.law.Verdict;
import vn.htx.core.member.AdmitMembers;
import vn.htx.core.member.ChangeParticipation;
import vn.htx.core.member.Origin;
import vn.htx.core.organization.OrganizationKind;

/**
 * Thành viên chính thức, thành viên liên kết góp vốn của hợp tác xã: who may be an official or a capital-linked member of a
 * cooperative (R-MEM-06; Law 17/2023/QH15, Article 30.1): Vietnamese citizens, foreign individual investors with an
 * investment registration certificate, households, groups and other bodies without legal personality, Vietnamese legal
 * entities. A foreigner who merely resides here may not. How old an individual must be, {@link CapitalMembersAge} says.
 */
public final class CapitalMembers implements FilingRule {

    private static final ReasonCode NOT_ELIGIBLE =
            Entrants.inadmissible(CapitalMembers.class, "capital-members.not-eligible");
    private static final Set<Origin> ELIGIBLE = Set.of(Origin.VIETNAMESE, Origin.FOREIGN_INVESTOR);

    @Override
    public String id() {
        return "R-MEM-06";
    }

    @Override
    public List<RuleVersion> versions() {
        return List.of(
                RuleVersion.of("2013-07-01/2024-07-01", "law:23/2012/QH13#13", RECALLED)
                        .withNote("lawfully resident foreigners are corroborated; the rest of the list is recalled"),
                RuleVersion.of("2024-07-01/..", "law:17/2023/QH15#30.1", VERIFIED));
    }

    @Override
    public Set<ReasonCode> reasons() {
        return Set.of(NOT_ELIGIBLE, Entrants.ADMISSIBLE, Entrants.NOBODY);
    }

    @Override
    public Set<String> refusesOn() {
        return Reach.acts(FoundCooperative.class, ConvertGroup.class, AdmitMembers.class, ChangeParticipation.class);
    }

    @Override
    public Verdict assess(FiledAct filed, Law law) {
        return Entrants.into(OrganizationKind.COOPERATIVE, filed)
                .only(Entrant::putsInCapital)
                .judge(CapitalMembers::isEligible, NOT_ELIGIBLE);
    }

    private static boolean isEligible(Entrant entrant) {
        return !entrant.isIndividual() || ELIGIBLE.contains(entrant.origin());
    }
}
