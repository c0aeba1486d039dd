package vn.htx.core.rulebook.member;

import static vn.htx.core.law.Confidence.RECALLED;
import static vn.htx.core.law.Confidence.VERIFIED;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.htx.core.assessment.Entrant;
import vn.htx.core.assessment.Entrants;
import vn.htx.core.assessment.FiledAct;
import vn.htx.core.assessment.FilingRule;
import vn.htx.core.assessment.Reach;
import vn.htx.core.law.Law;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.RuleVersion;
import vn.htx.core.law.Verdict;
import vn.htx.core.member.AdmitMembers;
import vn.htx.core.member.MemberFacts;
import vn.htx.core.member.MemberFacts.Application;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.OrganizationKind;

/**
 * Điều kiện kết nạp: whoever is admitted to a cooperative applied in writing, and offers a contribution, or the fee where a
 * member puts in no capital (R-MEM-09; Law 17/2023/QH15, Article 30.3). Of those whose application is not on record nothing is
 * said.
 */
public final class MembershipApplication implements FilingRule {

    private static final ReasonCode INCOMPLETE =
            Entrants.inadmissible(MembershipApplication.class, "application.incomplete");
    private static final ReasonCode UNKNOWN =
            ReasonCode.uncertainty(MembershipApplication.class, "application.unknown", "member");

    @Override
    public String id() {
        return "R-MEM-09";
    }

    @Override
    public List<RuleVersion> versions() {
        return List.of(
                RuleVersion.of("2013-07-01/2024-07-01", "law:23/2012/QH13", RECALLED),
                RuleVersion.of("2024-07-01/..", "law:17/2023/QH15#30.3", VERIFIED));
    }

    @Override
    public Set<ReasonCode> reasons() {
        return Set.of(INCOMPLETE, UNKNOWN, Entrants.ADMISSIBLE, Entrants.NOBODY, Reach.OTHER_ACT);
    }

    @Override
    public Verdict assess(FiledAct filed, Law law) {
        if (!(filed.act() instanceof AdmitMembers act)) {
            return Reach.otherAct();
        }
        Entrants entrants = Entrants.joining(OrganizationKind.COOPERATIVE, filed);
        List<Application> applications = entrants.isEmpty() ? List.of() : applications(act.organization(), filed);
        Verdict known = entrants.only(entrant -> find(entrant, applications).isPresent())
                .judge(
                        entrant -> find(entrant, applications)
                                .filter(application -> isComplete(application, entrant))
                                .isPresent(),
                        INCOMPLETE);
        Optional<Entrant> unknown = entrants.list().stream()
                .filter(entrant -> find(entrant, applications).isEmpty())
                .findFirst();
        return known.isViolated()
                ? known
                : unknown.map(entrant -> Verdict.undetermined(UNKNOWN, "member", entrant.member()))
                        .orElse(known);
    }

    private static List<Application> applications(OrganizationId organization, FiledAct filed) {
        return filed.before(organization).list(MemberFacts.APPLICATION);
    }

    private static Optional<Application> find(Entrant entrant, List<Application> applications) {
        return applications.stream()
                .filter(application -> application.member().equals(entrant.member()))
                .findFirst();
    }

    private static boolean isComplete(Application application, Entrant entrant) {
        Optional<Dong> offered = entrant.putsInCapital() ? application.contribution() : application.fee();
        return application.written() && offered.filter(Dong::isPositive).isPresent();
    }
}
