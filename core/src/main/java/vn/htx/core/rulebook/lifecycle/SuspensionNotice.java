package vn.htx.core.rulebook.lifecycle;

import static vn.htx.core.law.Confidence.RECALLED;
import static vn.htx.core.law.Confidence.VERIFIED;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.htx.core.assessment.FiledAct;
import vn.htx.core.assessment.FilingRule;
import vn.htx.core.assessment.Notice;
import vn.htx.core.assessment.Reach;
import vn.htx.core.law.Law;
import vn.htx.core.law.Parameter;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.RuleVersion;
import vn.htx.core.law.Verdict;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.OrganizationKind;
import vn.htx.core.organization.ResumeOrganization;
import vn.htx.core.organization.SuspendOrganization;

/**
 * Thông báo tạm ngừng, tiếp tục kinh doanh: a cooperative or union notifies the registry at least three working days
 * before it suspends business or resumes it early (R-LIF-09; Law 17/2023/QH15, Article 96.1). The article lays a duty on
 * the one that suspends and does not make a late suspension void: it is recorded with a remark.
 */
public final class SuspensionNotice implements FilingRule {

    private static final Parameter<Integer> LEAD = Parameter.integer("suspension.notice.minimum");

    @Override
    public String id() {
        return "R-LIF-09";
    }

    @Override
    public List<RuleVersion> versions() {
        return List.of(
                RuleVersion.of("2013-07-01/2024-07-01", "law:23/2012/QH13", RECALLED)
                        .withNote("that a notice was due is recalled"),
                RuleVersion.of("2024-07-01/..", "law:17/2023/QH15#96.1", VERIFIED)
                        .withNote("a late notice breaks a duty and does not undo the suspension: a remark"));
    }

    @Override
    public Set<ReasonCode> reasons() {
        Set<ReasonCode> reasons = new HashSet<>(Notice.REASONS);
        reasons.addAll(Set.of(Reach.OTHER_ACT, Reach.OTHER_ORGANIZATION));
        return reasons;
    }

    @Override
    public Set<Parameter<?>> reads() {
        return Set.of(LEAD);
    }

    @Override
    public Verdict assess(FiledAct filed, Law law) {
        if (filed.act() instanceof SuspendOrganization act) {
            return judge(act.organization(), new Notice(act.notifiedOn(), filed.day()), filed, law);
        } else if (filed.act() instanceof ResumeOrganization act) {
            return judge(act.organization(), new Notice(act.notifiedOn(), filed.day()), filed, law);
        }
        return Reach.otherAct();
    }

    private static Verdict judge(OrganizationId id, Notice notice, FiledAct filed, Law law) {
        Optional<OrganizationKind> kind = filed.findKind(id).filter(found -> found != OrganizationKind.GROUP);
        return kind.isEmpty()
                ? Reach.otherOrganization()
                : law.ask(LEAD).judge(required -> notice.judge(required, filed.calendar()));
    }
}
