package vn.htx.core.rulebook.support;

import static vn.htx.core.law.Confidence.CORROBORATED;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.htx.core.law.Law;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.RuleVersion;
import vn.htx.core.law.Verdict;
import vn.htx.core.organization.OrganizationKind;
import vn.htx.core.rulebook.support.Criterion.Standing;

/**
 * Tiêu chí phát triển khi xét hỗ trợ: a cooperative or union has come on by any one criterion (R-SUP-03). The list of criteria that
 * could be read is cut off, so one that meets none of those is not determined rather than in breach.
 */
final class ProgressShown extends ApplicationRule {

    private static final List<String> NUMBERS = List.of("members", "ratio", "fund", "assets", "trained", "founded");
    private static final ReasonCode SHOWN = new ReasonCode(
            ProgressShown.class,
            "support.progress",
            Set.of(Verdict.Kind.SATISFIED, Verdict.Kind.UNDETERMINED),
            Stream.concat(Stream.of("applied", "met", "failed", "unknown"), NUMBERS.stream())
                    .toList());

    ProgressShown() {
        super(
                "R-SUP-03",
                RuleVersion.of("2024-11-01/..", "decree:113/2024/NĐ-CP#6.1", CORROBORATED)
                        .withNote("a page that restates the article was read; its list of criteria is cut off"),
                Set.of(OrganizationKind.COOPERATIVE, OrganizationKind.UNION),
                SHOWN);
    }

    @Override
    Verdict judge(Applicant applicant, Law law) {
        List<Criterion> criteria = new Progress(applicant.onDay(), law).ofCooperative();
        Object[] facts = facts(applicant, criteria);
        return Criterion.any(criteria, Standing.MET)
                ? Verdict.of(true).because(SHOWN, facts)
                : Verdict.undetermined(SHOWN, facts);
    }

    private static Object[] facts(Applicant applicant, List<Criterion> criteria) {
        Stream<Object> standings = Stream.of(
                "applied",
                applicant.day(),
                "met",
                Criterion.codes(criteria, Standing.MET),
                "failed",
                Criterion.codes(criteria, Standing.FAILED),
                "unknown",
                Criterion.codes(criteria, Standing.UNKNOWN));
        Stream<Object> numbers = Stream.iterate(0, i -> i < NUMBERS.size(), i -> i + 1)
                .flatMap(i -> Stream.of(NUMBERS.get(i), criteria.get(i).shown()));
        return Stream.concat(standings, numbers).toArray();
    }
}
