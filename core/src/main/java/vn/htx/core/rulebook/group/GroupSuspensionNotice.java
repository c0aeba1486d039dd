package vn.htx.core.rulebook.group;

import static vn.htx.core.law.Confidence.VERIFIED;

import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.htx.core.assessment.Certificate;
import vn.htx.core.assessment.FiledAct;
import vn.htx.core.assessment.FilingRule;
import vn.htx.core.assessment.Notice;
import vn.htx.core.assessment.Reach;
import vn.htx.core.law.Law;
import vn.htx.core.law.Parameter;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.RuleVersion;
import vn.htx.core.law.Verdict;
import vn.htx.core.organization.SuspendOrganization;

/**
 * Thông báo tạm ngừng hoạt động của tổ hợp tác: a registered group that suspends business for 15 days or longer notifies
 * the registry at least three working days before (R-GRP-11; Decree 92/2024/NĐ-CP, Article 62). Shorter suspensions need no
 * notice. As with cooperatives, a late notice is a remark.
 */
public final class GroupSuspensionNotice implements FilingRule {

    private static final Parameter<Integer> THRESHOLD = Parameter.integer("group.suspension.notice.threshold");
    private static final Parameter<Integer> LEAD = Parameter.integer("group.suspension.notice.minimum");

    private static final ReasonCode SHORT =
            ReasonCode.exemption(GroupSuspensionNotice.class, "group-suspension.short", "days", "threshold");

    @Override
    public String id() {
        return "R-GRP-11";
    }

    @Override
    public List<RuleVersion> versions() {
        return List.of(RuleVersion.of("2024-07-18/..", "decree:92/2024/NĐ-CP#62", VERIFIED)
                .withNote("a late notice breaks a duty and does not undo the suspension: a remark"));
    }

    @Override
    public Set<ReasonCode> reasons() {
        Set<ReasonCode> reasons = new HashSet<>(Notice.REASONS);
        reasons.addAll(Set.of(SHORT, Reach.OTHER_ACT, Reach.OTHER_ORGANIZATION));
        return reasons;
    }

    @Override
    public Set<Parameter<?>> reads() {
        return Set.of(THRESHOLD, LEAD);
    }

    @Override
    public Verdict assess(FiledAct filed, Law law) {
        if (!(filed.act() instanceof SuspendOrganization act)) {
            return Reach.otherAct();
        } else if (!new Certificate(act.organization(), filed).isHeldByGroup()) {
            return Reach.otherOrganization();
        }
        return law.ask(THRESHOLD).judge(threshold -> judge(act, threshold, filed, law));
    }

    private static Verdict judge(SuspendOrganization act, int threshold, FiledAct filed, Law law) {
        long days = ChronoUnit.DAYS.between(filed.day(), act.until());
        return days < threshold
                ? Verdict.notApplicable(SHORT, "days", days, "threshold", threshold)
                : law.ask(LEAD)
                        .judge(required -> new Notice(act.notifiedOn(), filed.day()).judge(required, filed.calendar()));
    }
}
