package vn.htx.core.rulebook.lifecycle;

import static vn.htx.core.law.Confidence.RECALLED;
import static vn.htx.core.law.Confidence.VERIFIED;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import vn.htx.core.assessment.FiledAct;
import vn.htx.core.assessment.FilingRule;
import vn.htx.core.assessment.Reach;
import vn.htx.core.law.Law;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.RuleVersion;
import vn.htx.core.law.Verdict;
import vn.htx.core.lifecycle.SettleOrganization;
import vn.htx.core.lifecycle.Settlement;

/**
 * Thứ tự thanh toán và xử lý tài sản không chia khi giải thể: what was given out is what {@link Settlement} works out. Dissolution
 * costs, wages, tax and other debts are paid in this order and the rest shared by contribution (R-LIF-17; Law 17/2023/QH15,
 * Article 101.4 and 101.5); the indivisible fund and assets go by source and kind (R-LIF-18; Article 101.2 and 101.3). What
 * was given out otherwise is recorded, with a remark.
 */
public final class SettlementOrder implements FilingRule {

    private final String id;
    private final ReasonCode order;
    private final BiFunction<Settlement, Settlement, Boolean> agree;
    private final RuleVersion version;

    private SettlementOrder(
            String id, String reason, BiFunction<Settlement, Settlement, Boolean> agree, RuleVersion version) {
        this.id = id;
        this.order = ReasonCode.requirement(SettlementOrder.class, reason, "total");
        this.agree = agree;
        this.version = version;
    }

    /** Claims in their order, and the rest to members. */
    public static SettlementOrder ofClaims() {
        return new SettlementOrder(
                "R-LIF-17",
                "settlement.order",
                (due, given) -> due.paid().equals(given.paid())
                        && Set.copyOf(due.members()).equals(Set.copyOf(given.members()))
                        && due.residue().equals(given.residue()),
                RuleVersion.of("2024-07-01/..", "law:17/2023/QH15#101.4", VERIFIED)
                        .withNote("with Article 101.5"));
    }

    /** The indivisible fund by source, and indivisible assets by kind. */
    public static SettlementOrder ofIndivisibles() {
        return new SettlementOrder(
                "R-LIF-18",
                "settlement.indivisible",
                (due, given) -> due.stateBudget().equals(given.stateBudget())
                        && due.stateBody().equals(given.stateBody())
                        && due.asAgreed().equals(given.asAgreed()),
                RuleVersion.of("2024-07-01/..", "law:17/2023/QH15#101.2", VERIFIED)
                        .withNote("with Article 101.3; in bankruptcy the same (Article 102.2)"));
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public List<RuleVersion> versions() {
        return List.of(RuleVersion.of("2013-07-01/2024-07-01", "law:23/2012/QH13", RECALLED), version);
    }

    @Override
    public Set<ReasonCode> reasons() {
        return Set.of(order, Reach.OTHER_ACT);
    }

    @Override
    public Verdict assess(FiledAct filed, Law law) {
        if (!(filed.act() instanceof SettleOrganization act)) {
            return Reach.otherAct();
        }
        Settlement due = Settlement.of(act.inventory(), act.owed(), act.stakes());
        return Verdict.of(agree.apply(due, act.given()))
                .because(order, "total", act.inventory().total());
    }
}
