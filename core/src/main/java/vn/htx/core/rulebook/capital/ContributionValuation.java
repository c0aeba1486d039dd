package vn.htx.core.rulebook.capital;

import static vn.htx.core.law.Confidence.RECALLED;
import static vn.htx.core.law.Confidence.VERIFIED;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.htx.core.assessment.FiledAct;
import vn.htx.core.assessment.FilingRule;
import vn.htx.core.assessment.Reach;
import vn.htx.core.capital.PayContribution;
import vn.htx.core.capital.Valuation;
import vn.htx.core.law.Law;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.RuleVersion;
import vn.htx.core.law.Verdict;

/**
 * Định giá tài sản góp vốn: what is put in kind is valued at formation by all members or a valuer most of them accept
 * (R-CAP-13; Law 17/2023/QH15, Article 77.1), in operation by agreement with the contributor or a valuer both accept
 * (R-CAP-14; Article 77.2). Formation is the day of the founding.
 */
public final class ContributionValuation implements FilingRule {

    private static final ReasonCode VALUED =
            ReasonCode.requirement(ContributionValuation.class, "capital.valued", "count");

    private final String id;
    private final boolean formation;
    private final String article;
    private final Set<Valuation> ways;

    private ContributionValuation(String id, boolean formation, String article, Set<Valuation> ways) {
        this.id = id;
        this.formation = formation;
        this.article = article;
        this.ways = ways;
    }

    /** What founders put in. */
    public static ContributionValuation atFormation() {
        return new ContributionValuation(
                "R-CAP-13",
                true,
                "77.1",
                Set.of(Valuation.NOT_NEEDED, Valuation.ALL_MEMBERS, Valuation.VALUER_ACCEPTED_BY_MOST));
    }

    /** What is put in later. */
    public static ContributionValuation inOperation() {
        return new ContributionValuation(
                "R-CAP-14",
                false,
                "77.2",
                Set.of(Valuation.NOT_NEEDED, Valuation.AGREED_WITH_CONTRIBUTOR, Valuation.VALUER_ACCEPTED_BY_BOTH));
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public List<RuleVersion> versions() {
        return List.of(
                RuleVersion.of("2013-07-01/2024-07-01", "law:23/2012/QH13", RECALLED),
                RuleVersion.of("2024-07-01/..", "law:17/2023/QH15#" + article, VERIFIED));
    }

    @Override
    public Set<ReasonCode> reasons() {
        return Set.of(VALUED, Reach.OTHER_ACT);
    }

    @Override
    public Verdict assess(FiledAct filed, Law law) {
        if (!(filed.act() instanceof PayContribution act) || isFormation(act, filed) != formation) {
            return Reach.otherAct();
        }
        long otherwise = act.contributions().stream()
                .filter(each -> !ways.contains(each.valuation()))
                .count();
        return Verdict.of(otherwise == 0).because(VALUED, "count", otherwise);
    }

    private static boolean isFormation(PayContribution act, FiledAct filed) {
        Optional<LocalDate> founded = filed.after(act.organization()).findFoundingDay();
        return founded.equals(Optional.of(filed.day()));
    }
}
