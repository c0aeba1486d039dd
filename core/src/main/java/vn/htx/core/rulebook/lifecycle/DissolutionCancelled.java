package vn.htx.core.rulebook.lifecycle;

import static vn.htx.core.law.Confidence.RECALLED;
import static vn.htx.core.law.Confidence.UNKNOWN;
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
import vn.htx.core.law.Verdict;
import vn.htx.core.lifecycle.CancelDissolution;
import vn.htx.core.lifecycle.LifecycleFacts;

/**
 * Hủy bỏ nghị quyết giải thể: a resolution to dissolve may be cancelled within six months of the registration agency's having it
 * (R-LIF-12; Decree 92/2024/NĐ-CP, Article 50.6). Later there is nothing left to cancel: refused.
 */
public final class DissolutionCancelled implements FilingRule {

    private static final Parameter<Integer> TIME = Parameter.integer("dissolution.closure.period");
    private static final ReasonCode NOT_SENT = ReasonCode.exemption(DissolutionCancelled.class, "dissolution.not-sent");

    @Override
    public String id() {
        return "R-LIF-12-CANCEL";
    }

    @Override
    public List<RuleVersion> versions() {
        return List.of(
                RuleVersion.of("2013-07-01/2024-07-01", "law:23/2012/QH13", RECALLED),
                RuleVersion.of("2024-07-01/2024-07-18", "law:17/2023/QH15#98", UNKNOWN)
                        .withNote("cancelling was read in the decree only"),
                RuleVersion.of("2024-07-18/..", "decree:92/2024/NĐ-CP#50.6", VERIFIED));
    }

    @Override
    public Set<ReasonCode> reasons() {
        return Set.of(Timely.WITHIN, Timely.CALENDAR_UNKNOWN, NOT_SENT, Reach.OTHER_ACT);
    }

    @Override
    public Set<Parameter<?>> reads() {
        return Set.of(TIME);
    }

    @Override
    public Set<String> refusesOn() {
        return Reach.acts(CancelDissolution.class);
    }

    @Override
    public Verdict assess(FiledAct filed, Law law) {
        if (!(filed.act() instanceof CancelDissolution act)) {
            return Reach.otherAct();
        }
        return filed.before(act.organization())
                .find(LifecycleFacts.DISSOLUTION)
                .flatMap(LifecycleFacts.Dissolution::noticeOn)
                .map(sent -> law.ask(TIME).judge(months -> new Timely(sent, filed).withinMonths(months)))
                .orElseGet(() -> Verdict.notApplicable(NOT_SENT));
    }
}
