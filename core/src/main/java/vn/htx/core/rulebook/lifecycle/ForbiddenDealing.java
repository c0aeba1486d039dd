package vn.htx.core.rulebook.lifecycle;

import static vn.htx.core.law.Confidence.RECALLED;
import static vn.htx.core.law.Confidence.VERIFIED;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.htx.core.assessment.FiledAct;
import vn.htx.core.assessment.FilingRule;
import vn.htx.core.assessment.Reach;
import vn.htx.core.capital.CommitContribution;
import vn.htx.core.capital.RegisterCapitalChange;
import vn.htx.core.document.RecordMapper;
import vn.htx.core.finance.AcquireShares;
import vn.htx.core.finance.FundUse;
import vn.htx.core.finance.LendInternally;
import vn.htx.core.finance.PledgeIndivisibleAsset;
import vn.htx.core.finance.UseFund;
import vn.htx.core.law.Law;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.RuleVersion;
import vn.htx.core.law.Verdict;
import vn.htx.core.lifecycle.DealingKind;
import vn.htx.core.lifecycle.LifecycleFacts;
import vn.htx.core.lifecycle.RecordDealing;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.ChangeCharterCapital;
import vn.htx.core.organization.OrganizationAct;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationId;

/**
 * Hoạt động bị cấm kể từ khi có quyết định giải thể: once dissolution is decided, seven kinds of dealings are forbidden, new
 * contracts but for carrying it out, and raising capital among them (R-LIF-16; Law 17/2023/QH15, Article 100.1). They happen
 * all the same and are recorded, with a remark. Acts on capital and finance are such dealings too: commitments raise capital,
 * loans to members and shares bought are contracts, and collateral is given by pledging an indivisible asset or idle money.
 */
public final class ForbiddenDealing implements FilingRule {

    private static final Map<Class<? extends OrganizationAct>, DealingKind> ALWAYS = Map.of(
            CommitContribution.class, DealingKind.RAISE_CAPITAL,
            LendInternally.class, DealingKind.NEW_CONTRACT,
            AcquireShares.class, DealingKind.NEW_CONTRACT,
            PledgeIndivisibleAsset.class, DealingKind.DISPOSE_OF_ASSETS);
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
        } else if (filed.act() instanceof OrganizationAct act) {
            return kindOf(act, filed)
                    .map(kind -> judge(act.organization(), kind, false, filed))
                    .orElseGet(Reach::otherAct);
        }
        return Reach.otherAct();
    }

    private static Optional<DealingKind> kindOf(OrganizationAct act, FiledAct filed) {
        if (newCapital(act)
                .filter(capital -> raises(act.organization(), capital, filed))
                .isPresent()) {
            return Optional.of(DealingKind.RAISE_CAPITAL);
        } else if (act instanceof UseFund use && use.use() == FundUse.COLLATERAL) {
            return Optional.of(DealingKind.DISPOSE_OF_ASSETS);
        }
        return Optional.ofNullable(ALWAYS.get(act.getClass()));
    }

    private static Optional<Dong> newCapital(OrganizationAct act) {
        if (act instanceof ChangeCharterCapital change) {
            return Optional.of(change.charterCapital());
        }
        return act instanceof RegisterCapitalChange change ? Optional.of(change.amount()) : Optional.empty();
    }

    private static boolean raises(OrganizationId organization, Dong capital, FiledAct filed) {
        return filed.before(organization)
                .find(OrganizationFacts.CAPITAL)
                .filter(before -> before.amount().compareTo(capital) < 0)
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
