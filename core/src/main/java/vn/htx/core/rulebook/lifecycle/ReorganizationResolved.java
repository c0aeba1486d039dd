package vn.htx.core.rulebook.lifecycle;

import static vn.htx.core.law.Confidence.RECALLED;
import static vn.htx.core.law.Confidence.VERIFIED;

import java.util.List;
import java.util.Set;
import vn.htx.core.assessment.FiledAct;
import vn.htx.core.assessment.FilingRule;
import vn.htx.core.assessment.OrganizationOnDay;
import vn.htx.core.assessment.Reach;
import vn.htx.core.law.Law;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.RuleVersion;
import vn.htx.core.law.Verdict;
import vn.htx.core.lifecycle.Estate;
import vn.htx.core.lifecycle.Reorganization;
import vn.htx.core.lifecycle.ReorganizationFacts;

/**
 * Nghị quyết tổ chức lại: every organization that is reorganized has resolved it, in the same form (R-LIF-10; Law
 * 17/2023/QH15, Articles 92 to 95). Whether enough voted for it is a matter of the general meeting.
 */
public final class ReorganizationResolved implements FilingRule {

    private static final ReasonCode RESOLVED = new ReasonCode(
            ReorganizationResolved.class, "reorganization.resolved", Set.of(Verdict.Kind.SATISFIED), List.of());
    private static final ReasonCode UNRESOLVED = new ReasonCode(
            ReorganizationResolved.class,
            "reorganization.unresolved",
            Set.of(Verdict.Kind.VIOLATED),
            List.of("organization"));

    @Override
    public String id() {
        return "R-LIF-10";
    }

    @Override
    public List<RuleVersion> versions() {
        return List.of(
                RuleVersion.of("2013-07-01/2024-07-01", "law:23/2012/QH13", RECALLED),
                RuleVersion.of("2024-07-01/..", "law:17/2023/QH15#92", VERIFIED).withNote("with Articles 93 to 95"));
    }

    @Override
    public Set<ReasonCode> reasons() {
        return Set.of(RESOLVED, UNRESOLVED, Reach.OTHER_ACT);
    }

    @Override
    public Verdict assess(FiledAct filed, Law law) {
        if (!(filed.act() instanceof Reorganization act)) {
            return Reach.otherAct();
        }
        return act.before().stream()
                .map(Estate::organization)
                .filter(id -> !hasResolved(filed.before(id), act))
                .findFirst()
                .map(id -> Verdict.of(false).because(UNRESOLVED, "organization", id))
                .orElseGet(() -> Verdict.of(true).because(RESOLVED));
    }

    private static boolean hasResolved(OrganizationOnDay organization, Reorganization act) {
        return organization.list(ReorganizationFacts.PLAN).stream()
                .anyMatch(plan -> plan.reorganization().equals(act.reorganization()) && plan.form() == act.form());
    }
}
