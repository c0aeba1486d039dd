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
import vn.htx.core.charter.Charter;
import vn.htx.core.charter.CharterParameter;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.law.Law;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.RuleVersion;
import vn.htx.core.law.Verdict;
import vn.htx.core.member.AdmitMembers;
import vn.htx.core.member.MemberFacts;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.OrganizationKind;

/**
 * Tham gia nhiều hợp tác xã: somebody may belong to several cooperatives, or a cooperative to several unions, unless the
 * charter of the one that admits them says otherwise (R-MEM-10; Law 17/2023/QH15, Articles 30.4 and 34.3). Who is somebody's
 * member elsewhere is looked up only where the charter forbids it.
 */
public final class SeveralMemberships implements FilingRule {

    private static final ReasonCode ELSEWHERE =
            Entrants.inadmissible(SeveralMemberships.class, "several-memberships.elsewhere");
    private static final ReasonCode FREE = ReasonCode.exemption(SeveralMemberships.class, "several-memberships.free");

    @Override
    public String id() {
        return "R-MEM-10";
    }

    @Override
    public List<RuleVersion> versions() {
        return List.of(
                RuleVersion.of("2013-07-01/2024-07-01", "law:23/2012/QH13", RECALLED),
                RuleVersion.of("2024-07-01/..", "law:17/2023/QH15#30.4", VERIFIED)
                        .withNote("of a union: Article 34.3"));
    }

    @Override
    public Set<ReasonCode> reasons() {
        return Set.of(ELSEWHERE, FREE, Entrants.ADMISSIBLE, Entrants.NOBODY, Reach.OTHER_ACT, Reach.OTHER_ORGANIZATION);
    }

    @Override
    public Verdict assess(FiledAct filed, Law law) {
        if (!(filed.act() instanceof AdmitMembers act)) {
            return Reach.otherAct();
        }
        OrganizationId id = act.organization();
        return filed.findKind(id)
                .filter(kind -> kind != OrganizationKind.GROUP)
                .map(kind -> judge(id, kind, filed))
                .orElseGet(Reach::otherOrganization);
    }

    private static Verdict judge(OrganizationId id, OrganizationKind kind, FiledAct filed) {
        boolean allowed = Charter.of(filed.after(), id, filed.day())
                .findFlag(CharterParameter.SEVERAL_MEMBERSHIPS_ALLOWED)
                .orElse(true);
        return allowed
                ? Verdict.notApplicable(FREE)
                : Entrants.joining(kind, filed).judge(entrant -> !isElsewhere(entrant, id, kind, filed), ELSEWHERE);
    }

    private static boolean isElsewhere(Entrant entrant, OrganizationId id, OrganizationKind kind, FiledAct filed) {
        return filed
                .after()
                .listFacts(FactQuery.all(MemberFacts.MEMBERSHIP)
                        .where("member", entrant.member())
                        .on(filed.day()))
                .stream()
                .map(known -> known.fact().value().organization())
                .filter(other -> !other.equals(id))
                .anyMatch(other -> filed.findKind(other).filter(kind::equals).isPresent());
    }
}
