package vn.htx.core.rulebook.capital;

import static vn.htx.core.law.Confidence.VERIFIED;

import java.util.List;
import java.util.Set;
import vn.htx.core.assessment.FiledAct;
import vn.htx.core.assessment.FilingRule;
import vn.htx.core.assessment.Reach;
import vn.htx.core.capital.CommitContribution;
import vn.htx.core.capital.Contribution;
import vn.htx.core.charter.Charter;
import vn.htx.core.charter.CharterParameter;
import vn.htx.core.law.Law;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.RuleVersion;
import vn.htx.core.law.Verdict;
import vn.htx.core.money.Dong;
import vn.htx.core.people.MemberId;

/**
 * Mức góp vốn tối thiểu: nobody commits less in all than the charter's least contribution (R-CAP-06; Law 17/2023/QH15,
 * Articles 4.25 and 40.8). The law sets no number.
 */
public final class MinimumContribution implements FilingRule {

    private static final ReasonCode LEAST =
            ReasonCode.requirement(MinimumContribution.class, "capital.least", "least", "count");
    private static final ReasonCode NOT_SET = ReasonCode.exemption(MinimumContribution.class, "capital.least-not-set");

    @Override
    public String id() {
        return "R-CAP-06";
    }

    @Override
    public List<RuleVersion> versions() {
        return List.of(RuleVersion.of("2024-07-01/..", "law:17/2023/QH15#4.25", VERIFIED)
                .withNote("the charter sets the amount (Article 40.8)"));
    }

    @Override
    public Set<ReasonCode> reasons() {
        return Set.of(LEAST, NOT_SET, Reach.OTHER_ACT);
    }

    @Override
    public Verdict assess(FiledAct filed, Law law) {
        if (!(filed.act() instanceof CommitContribution act)) {
            return Reach.otherAct();
        }
        return Charter.of(filed.after(), act.organization(), filed.day())
                .findMoney(CharterParameter.MINIMUM_CONTRIBUTION)
                .map(least -> judge(act, filed, least))
                .orElseGet(() -> Verdict.notApplicable(NOT_SET));
    }

    private static Verdict judge(CommitContribution act, FiledAct filed, Dong least) {
        List<MemberId> below = act.contributions().stream()
                .map(Contribution::member)
                .filter(member -> Ledgers.committedAfter(filed, act.organization(), member)
                                .compareTo(least)
                        < 0)
                .toList();
        return Verdict.of(below.isEmpty()).because(LEAST, "least", least, "count", below.size());
    }
}
