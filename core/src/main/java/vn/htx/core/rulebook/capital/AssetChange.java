package vn.htx.core.rulebook.capital;

import static vn.htx.core.law.Confidence.RECALLED;
import static vn.htx.core.law.Confidence.VERIFIED;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.htx.core.assessment.FiledAct;
import vn.htx.core.assessment.FilingRule;
import vn.htx.core.assessment.OrganizationOnDay;
import vn.htx.core.assessment.Reach;
import vn.htx.core.capital.AssetKind;
import vn.htx.core.capital.CapitalFacts;
import vn.htx.core.capital.Contribution;
import vn.htx.core.capital.MovementKind;
import vn.htx.core.capital.PayContribution;
import vn.htx.core.document.RecordMapper;
import vn.htx.core.governance.GovernanceFacts;
import vn.htx.core.governance.GovernanceModel;
import vn.htx.core.law.Law;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.RuleVersion;
import vn.htx.core.law.Verdict;
import vn.htx.core.member.EndMembership.Decider;
import vn.htx.core.people.MemberId;

/**
 * Góp bằng loại tài sản khác với loại đã cam kết: whoever pays with another kind of asset than any committed needs the board's
 * approval under full governance, the general meeting's under simplified governance (R-CAP-10; Law 17/2023/QH15, Article
 * 74.5). What members committed without a record is not judged.
 */
public final class AssetChange implements FilingRule {

    private static final ReasonCode AS_COMMITTED = new ReasonCode(
            AssetChange.class, "asset.as-committed", Set.of(Verdict.Kind.SATISFIED), List.of("payments"));
    private static final ReasonCode APPROVED =
            ReasonCode.requirement(AssetChange.class, "asset.approved", "member", "asset", "required");
    private static final ReasonCode NOTHING_COMMITTED =
            ReasonCode.exemption(AssetChange.class, "asset.nothing-committed");
    private static final ReasonCode MODEL_UNKNOWN =
            ReasonCode.uncertainty(AssetChange.class, "asset.model-unknown", "member", "asset");

    @Override
    public String id() {
        return "R-CAP-10";
    }

    @Override
    public List<RuleVersion> versions() {
        return List.of(
                RuleVersion.of("2013-07-01/2024-07-01", "law:23/2012/QH13", RECALLED),
                RuleVersion.of("2024-07-01/..", "law:17/2023/QH15#74.5", VERIFIED));
    }

    @Override
    public Set<ReasonCode> reasons() {
        return Set.of(AS_COMMITTED, APPROVED, NOTHING_COMMITTED, MODEL_UNKNOWN, Reach.OTHER_ACT);
    }

    @Override
    public Verdict assess(FiledAct filed, Law law) {
        if (!(filed.act() instanceof PayContribution act)) {
            return Reach.otherAct();
        }
        OrganizationOnDay organization = filed.before(act.organization());
        List<Contribution> known = act.contributions().stream()
                .filter(each -> !committed(each.member(), organization).isEmpty())
                .toList();
        if (known.isEmpty()) {
            return Verdict.notApplicable(NOTHING_COMMITTED);
        }
        List<Contribution> other = known.stream()
                .filter(each -> !committed(each.member(), organization).contains(each.asset()))
                .toList();
        return other.isEmpty()
                ? Verdict.of(true).because(AS_COMMITTED, "payments", known.size())
                : judge(other, organization);
    }

    private static Set<AssetKind> committed(MemberId member, OrganizationOnDay organization) {
        return organization
                .begun(CapitalFacts.MOVEMENT)
                .map(fact -> fact.value())
                .filter(line -> line.member().equals(member) && line.kind() == MovementKind.COMMITTED)
                .map(CapitalFacts.Movement::asset)
                .collect(Collectors.toSet());
    }

    private static Verdict judge(List<Contribution> other, OrganizationOnDay organization) {
        Optional<Decider> required = organization
                .find(GovernanceFacts.MODEL)
                .map(model -> model.model() == GovernanceModel.FULL ? Decider.BOARD : Decider.GENERAL_MEETING);
        Contribution first = other.stream()
                .filter(each -> !isApproved(each, required, organization))
                .findFirst()
                .orElse(other.get(0));
        String asset = RecordMapper.nameOf(first.asset());
        return required.map(decider -> Verdict.of(isApproved(first, required, organization))
                        .because(
                                APPROVED,
                                "member",
                                first.member(),
                                "asset",
                                asset,
                                "required",
                                RecordMapper.nameOf(decider)))
                .orElseGet(() -> Verdict.undetermined(MODEL_UNKNOWN, "member", first.member(), "asset", asset));
    }

    private static boolean isApproved(Contribution paid, Optional<Decider> required, OrganizationOnDay organization) {
        return organization.list(CapitalFacts.ASSET_APPROVAL).stream()
                .filter(approval -> required.equals(Optional.of(approval.decidedBy())))
                .anyMatch(approval -> approval.member().equals(paid.member()) && approval.asset() == paid.asset());
    }
}
