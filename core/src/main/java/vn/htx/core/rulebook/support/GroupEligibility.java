package vn.htx.core.rulebook.support;

import static vn.htx.core.law.Confidence.VERIFIED;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.htx.core.fact.Catalogue;
import vn.htx.core.law.Law;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.RuleVersion;
import vn.htx.core.law.Verdict;
import vn.htx.core.organization.OrganizationKind;
import vn.htx.core.rulebook.support.Criterion.Standing;
import vn.htx.core.support.ApproveApplication;

/**
 * Điều kiện thụ hưởng của tổ hợp tác: it has its registration certificate, serves no administrative penalty for a prohibited act, and
 * has come on by one of three criteria (R-SUP-04).
 */
final class GroupEligibility extends ApplicationRule {

    private static final ReasonCode CONDITIONS = new ReasonCode(
            GroupEligibility.class,
            "support.group-conditions",
            Set.of(Verdict.Kind.SATISFIED, Verdict.Kind.VIOLATED, Verdict.Kind.UNDETERMINED),
            List.of("applied", "met", "failed", "unknown", "certificate", "penalty", "members", "trained", "founded"));

    GroupEligibility() {
        super(
                "R-SUP-04",
                RuleVersion.of("2024-07-01/..", "law:17/2023/QH15#18.2", VERIFIED),
                Set.of(OrganizationKind.GROUP),
                CONDITIONS);
    }

    @Override
    public Set<String> refusesOn() {
        return Set.of(Catalogue.nameOf(ApproveApplication.class));
    }

    @Override
    Verdict judge(Applicant applicant, Law law) {
        List<Criterion> progress = new Progress(applicant.onDay(), law).ofGroup();
        List<Criterion> all = List.of(applicant.certified(), applicant.noPenalty(), anyOf(progress));
        Object[] facts = Stream.concat(
                        Stream.of(
                                "applied",
                                applicant.day(),
                                "met",
                                Criterion.codes(all, Standing.MET),
                                "failed",
                                Criterion.codes(all, Standing.FAILED),
                                "unknown",
                                Criterion.codes(all, Standing.UNKNOWN)),
                        Stream.of(
                                "certificate",
                                all.get(0).shown(),
                                "penalty",
                                all.get(1).shown(),
                                "members",
                                progress.get(0).shown(),
                                "trained",
                                progress.get(1).shown(),
                                "founded",
                                progress.get(2).shown()))
                .toArray();
        return !Criterion.any(all, Standing.FAILED) && Criterion.any(all, Standing.UNKNOWN)
                ? Verdict.undetermined(CONDITIONS, facts)
                : Verdict.of(!Criterion.any(all, Standing.FAILED)).because(CONDITIONS, facts);
    }

    private static Criterion anyOf(List<Criterion> progress) {
        if (Criterion.any(progress, Standing.MET)) {
            return Criterion.of("progress", true, "-");
        }
        return Criterion.any(progress, Standing.UNKNOWN)
                ? Criterion.unknown("progress")
                : Criterion.of("progress", false, "-");
    }
}
