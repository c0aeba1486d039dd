package vn.htx.core.rulebook.lifecycle;

import static vn.htx.core.law.Confidence.VERIFIED;

import java.util.List;
import java.util.Set;
import vn.htx.core.assessment.FiledAct;
import vn.htx.core.assessment.FilingRule;
import vn.htx.core.assessment.Reach;
import vn.htx.core.law.Law;
import vn.htx.core.law.Parameter;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.RuleVersion;
import vn.htx.core.law.Severity;
import vn.htx.core.law.Verdict;
import vn.htx.core.lifecycle.RestoreCertificate;

/**
 * Khôi phục tình trạng pháp lý: a certificate revoked on a wrong ground, or at the tax office's request, is restored within three
 * working days (R-LIF-15; Decree 92/2024/NĐ-CP, Article 56). A late restoration restores: a remark.
 */
public final class Restoration implements FilingRule {

    private static final Parameter<Integer> TIME = Parameter.integer("restoration.period");

    @Override
    public String id() {
        return "R-LIF-15-RESTORE";
    }

    @Override
    public List<RuleVersion> versions() {
        return List.of(RuleVersion.of("2024-07-18/..", "decree:92/2024/NĐ-CP#56", VERIFIED));
    }

    @Override
    public Set<ReasonCode> reasons() {
        return Set.of(Timely.WITHIN, Timely.CALENDAR_UNKNOWN, Reach.OTHER_ACT);
    }

    @Override
    public Set<Parameter<?>> reads() {
        return Set.of(TIME);
    }

    @Override
    public Severity severity() {
        return Severity.MINOR;
    }

    @Override
    public Verdict assess(FiledAct filed, Law law) {
        return filed.act() instanceof RestoreCertificate act
                ? law.ask(TIME).judge(days -> new Timely(act.askedOn(), filed).withinWorkingDays(days))
                : Reach.otherAct();
    }
}
