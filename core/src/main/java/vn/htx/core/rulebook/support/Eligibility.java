package vn.htx.core.rulebook.support;

import static vn.htx.core.law.Confidence.VERIFIED;

import java.util.List;
import java.util.Set;
import vn.htx.core.fact.Catalogue;
import vn.htx.core.law.Law;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.RuleVersion;
import vn.htx.core.law.Verdict;
import vn.htx.core.organization.OrganizationKind;
import vn.htx.core.rulebook.support.Criterion.Standing;
import vn.htx.core.support.ApproveApplication;

/**
 * Điều kiện thụ hưởng của hợp tác xã, liên hiệp hợp tác xã: it serves no administrative penalty for a prohibited act and no
 * criminal judgment, has come on by some criterion, and shows an audit report where the policy asks for one (R-SUP-02).
 */
final class Eligibility extends ApplicationRule {

    private static final ReasonCode CONDITIONS = ReasonCode.requirement(
            Eligibility.class, "support.conditions", "applied", "met", "failed", "unknown", "sanctions", "audit");
    private static final ReasonCode OPEN = ReasonCode.uncertainty(
            Eligibility.class, "support.conditions-open", "applied", "met", "unknown", "sanctions", "audit");

    Eligibility() {
        super(
                "R-SUP-02",
                RuleVersion.of("2024-07-01/..", "law:17/2023/QH15#18.1", VERIFIED),
                Set.of(OrganizationKind.COOPERATIVE, OrganizationKind.UNION),
                CONDITIONS,
                OPEN);
    }

    @Override
    public Set<String> refusesOn() {
        return Set.of(Catalogue.nameOf(ApproveApplication.class));
    }

    @Override
    Verdict judge(Applicant applicant, Law law) {
        Criterion penalty = applicant.noPenalty();
        Criterion judgment = applicant.noJudgment();
        Criterion audit = applicant.audited();
        List<Criterion> all = List.of(penalty, judgment, progress(applicant, law), audit);
        String sanctions = penalty.shown() + "/" + judgment.shown();
        if (!Criterion.any(all, Standing.FAILED) && Criterion.any(all, Standing.UNKNOWN)) {
            return Verdict.undetermined(
                    OPEN,
                    "applied",
                    applicant.day(),
                    "met",
                    Criterion.codes(all, Standing.MET),
                    "unknown",
                    Criterion.codes(all, Standing.UNKNOWN),
                    "sanctions",
                    sanctions,
                    "audit",
                    audit.shown());
        }
        return Verdict.of(!Criterion.any(all, Standing.FAILED))
                .because(
                        CONDITIONS,
                        "applied",
                        applicant.day(),
                        "met",
                        Criterion.codes(all, Standing.MET),
                        "failed",
                        Criterion.codes(all, Standing.FAILED),
                        "unknown",
                        Criterion.codes(all, Standing.UNKNOWN),
                        "sanctions",
                        sanctions,
                        "audit",
                        audit.shown());
    }

    /** Never failed: the list of criteria was cut off, and the one met may be among those not read. */
    private static Criterion progress(Applicant applicant, Law law) {
        List<Criterion> criteria = new Progress(applicant.onDay(), law).ofCooperative();
        return Criterion.any(criteria, Standing.MET)
                ? Criterion.of("progress", true, "-")
                : Criterion.unknown("progress");
    }
}
