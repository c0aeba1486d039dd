package vn.htx.core.rulebook.capital;

import static vn.htx.core.law.Confidence.RECALLED;
import static vn.htx.core.law.Confidence.VERIFIED;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import vn.htx.core.assessment.FiledAct;
import vn.htx.core.assessment.FilingRule;
import vn.htx.core.assessment.Reach;
import vn.htx.core.capital.ReturnContribution;
import vn.htx.core.law.Law;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.RuleVersion;
import vn.htx.core.law.Severity;
import vn.htx.core.law.Verdict;

/**
 * Điều kiện trả lại phần vốn góp: all debts can still be paid afterwards (R-CAP-16; Law 17/2023/QH15, Article 78.3), and the
 * member has met all financial duties to the organization (R-CAP-19; Article 90.2). A return without them is refused.
 */
public final class CapitalReturn implements FilingRule {

    private final String id;
    private final Predicate<ReturnContribution> met;
    private final ReasonCode reason;
    private final String article;

    private CapitalReturn(String id, String reason, String article, Predicate<ReturnContribution> met) {
        this.id = id;
        this.met = met;
        this.article = article;
        this.reason = ReasonCode.requirement(CapitalReturn.class, reason);
    }

    /** The organization stays solvent. */
    public static CapitalReturn solvent() {
        return new CapitalReturn("R-CAP-16", "capital.return-solvent", "78.3", ReturnContribution::solvent);
    }

    /** The member owes the organization nothing. */
    public static CapitalReturn afterDuties() {
        return new CapitalReturn("R-CAP-19", "capital.return-duties", "90.2", ReturnContribution::dutiesMet);
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
    public Severity severity() {
        return Severity.CRITICAL;
    }

    @Override
    public Set<ReasonCode> reasons() {
        return Set.of(reason, Reach.OTHER_ACT);
    }

    @Override
    public Set<String> refusesOn() {
        return Reach.acts(ReturnContribution.class);
    }

    @Override
    public Verdict assess(FiledAct filed, Law law) {
        return filed.act() instanceof ReturnContribution act
                ? Verdict.of(met.test(act)).because(reason)
                : Reach.otherAct();
    }
}
