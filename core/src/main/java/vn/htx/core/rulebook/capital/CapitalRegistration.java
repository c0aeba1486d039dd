package vn.htx.core.rulebook.capital;

import static vn.htx.core.law.Confidence.RECALLED;
import static vn.htx.core.law.Confidence.VERIFIED;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.htx.core.assessment.FiledAct;
import vn.htx.core.assessment.FilingRule;
import vn.htx.core.assessment.Reach;
import vn.htx.core.capital.RegisterCapitalChange;
import vn.htx.core.law.Law;
import vn.htx.core.law.Parameter;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.RuleVersion;
import vn.htx.core.law.Severity;
import vn.htx.core.law.Verdict;
import vn.htx.core.money.Dong;
import vn.htx.core.money.Ratio;
import vn.htx.core.organization.OrganizationFacts;

/**
 * Thời hạn đăng ký thay đổi vốn điều lệ: a change of at least 5 % of charter capital, or of at least one billion đồng, is
 * registered within 10 days (R-CAP-18; Law 17/2023/QH15, Article 47.1).
 */
public final class CapitalRegistration implements FilingRule {

    private static final Parameter<Ratio> SHARE = Parameter.ratio("capital.change.share.minimum");
    private static final Parameter<Dong> AMOUNT = Parameter.dong("capital.change.amount.minimum");
    private static final Parameter<Integer> LIMIT = Parameter.integer("capital.change.registration.maximum");
    private static final ReasonCode TIMELY =
            ReasonCode.requirement(CapitalRegistration.class, "capital.change-registered", "latest", "registered");
    private static final ReasonCode SMALL =
            ReasonCode.exemption(CapitalRegistration.class, "capital.change-small", "change");

    @Override
    public String id() {
        return "R-CAP-18";
    }

    @Override
    public List<RuleVersion> versions() {
        return List.of(
                RuleVersion.of("2013-07-01/2024-07-01", "law:23/2012/QH13", RECALLED),
                RuleVersion.of("2024-07-01/..", "law:17/2023/QH15#47.1", VERIFIED));
    }

    @Override
    public Severity severity() {
        return Severity.MINOR;
    }

    @Override
    public Set<ReasonCode> reasons() {
        return Set.of(TIMELY, SMALL, Reach.OTHER_ACT);
    }

    @Override
    public Set<Parameter<?>> reads() {
        return Set.of(SHARE, AMOUNT, LIMIT);
    }

    @Override
    public Verdict assess(FiledAct filed, Law law) {
        if (!(filed.act() instanceof RegisterCapitalChange act)) {
            return Reach.otherAct();
        }
        Dong before = filed.before(act.organization()).at(act.changedOn()).list(OrganizationFacts.CAPITAL).stream()
                .map(OrganizationFacts.CharterCapital::amount)
                .findFirst()
                .orElse(Dong.ZERO);
        Dong change = act.amount().minus(before);
        Dong size = change.isNegative() ? change.negated() : change;
        return law.ask(SHARE)
                .judge(share -> law.ask(AMOUNT).judge(amount -> {
                    boolean large =
                            !before.isPositive() || Ratio.of(size, before).isAtLeast(share);
                    return large || size.compareTo(amount) >= 0
                            ? law.ask(LIMIT).judge(days -> judge(act.changedOn().plusDays(days), filed.day()))
                            : Verdict.notApplicable(SMALL, "change", change);
                }));
    }

    private static Verdict judge(LocalDate latest, LocalDate registered) {
        return Verdict.of(!registered.isAfter(latest)).because(TIMELY, "latest", latest, "registered", registered);
    }
}
