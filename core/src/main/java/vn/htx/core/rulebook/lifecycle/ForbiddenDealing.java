package vn.htx.core.rulebook.lifecycle;

import static vn.htx.core.law.Confidence.RECALLED;
import static vn.htx.core.law.Confidence.VERIFIED;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.htx.core.assessment.FiledAct;
import vn.htx.core.assessment.FilingRule;
import vn.htx.core.assessment.Reach;
import vn.htx.core.document.RecordMapper;
import vn.htx.core.law.Law;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.RuleVersion;
import vn.htx.core.law.Verdict;
import vn.htx.core.lifecycle.DealingKind;
import vn.htx.core.lifecycle.LifecycleFacts;
import vn.htx.core.lifecycle.RecordDealing;
import vn.htx.core.organization.ChangeCharterCapital;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationId;

/**
 * Hoạt động bị cấm kể từ khi có quyết định giải thể: once dissolution is decided, seven kinds of dealings are forbidden, new
 * contracts but for carrying it out, and raising capital among them (R-LIF-16; Law 17/2023/QH15, Article 100.1). They happen
 * all the same and are recorded, with a remark.
 */
public final class ForbiddenDealing implements FilingRule {

    private static final ReasonCode FORBIDDEN = new ReasonCode(
            ForbiddenDealing.class, "dissolution.dealing", Set.of(Verdict.Kind.VIOLATED), List.of("kind", "decided"));
    private static final ReasonCode ALLOWED = new ReasonCode(
            ForbiddenDealing.class, "dissolution.dealing-allowed", Set.of(Verdict.Kind.SATISFIED), List.of("kind"));
    private static final ReasonCode NOT_DISSOLVING =
            ReasonCode.exemption(ForbiddenDealing.class, "dissolution.undecided");

    @Override
    public String id() {
        return "R-LIF-16";
    }

    @Override
    public List<RuleVersion> versions() {
        return List.of(
                RuleVersion.of("2013-07-01/2024-07-01", "law:23/2012/QH13", RECALLED),
                RuleVersion.of("2024-07-01/..", "law:17/2023/QH15#100.1", VERIFIED));
    }

    @Override
    public Set<ReasonCode> reasons() {
        return Set.of(FORBIDDEN, ALLOWED, NOT_DISSOLVING, Reach.OTHER_ACT);
    }

    @Override
    public Verdict assess(FiledAct filed, Law law) {
        if (filed.act() instanceof RecordDealing act) {
            boolean allowed = act.kind() == DealingKind.NEW_CONTRACT && act.carriesOutDissolution();
            return judge(act.organization(), act.kind(), allowed, filed);
        } else if (filed.act() instanceof ChangeCharterCapital act && raises(act, filed)) {
            return judge(act.organization(), DealingKind.RAISE_CAPITAL, false, filed);
        }
        return Reach.otherAct();
    }

    private static boolean raises(ChangeCharterCapital act, FiledAct filed) {
        return filed.before(act.organization())
                .find(OrganizationFacts.CAPITAL)
                .filter(before -> before.amount().compareTo(act.charterCapital()) < 0)
                .isPresent();
    }

    private static Verdict judge(OrganizationId id, DealingKind kind, boolean allowed, FiledAct filed) {
        String name = RecordMapper.nameOf(kind);
        Optional<LifecycleFacts.Dissolution> decided = filed.before(id).find(LifecycleFacts.DISSOLUTION);
        if (decided.isEmpty()) {
            return Verdict.notApplicable(NOT_DISSOLVING);
        }
        return allowed
                ? Verdict.of(true).because(ALLOWED, "kind", name)
                : Verdict.of(false)
                        .because(
                                FORBIDDEN,
                                "kind",
                                name,
                                "decided",
                                decided.get().decidedOn());
    }
}
