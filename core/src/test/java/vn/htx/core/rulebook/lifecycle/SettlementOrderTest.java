package vn.htx.core.rulebook.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.finance.IndivisibleAsset;
import vn.htx.core.law.Finding;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.lifecycle.Claims;
import vn.htx.core.lifecycle.FundPart;
import vn.htx.core.lifecycle.Inventory;
import vn.htx.core.lifecycle.Payout;
import vn.htx.core.lifecycle.SettleOrganization;
import vn.htx.core.lifecycle.Settlement;
import vn.htx.core.lifecycle.Stake;
import vn.htx.core.money.Dong;
import vn.htx.core.rulebook.Said;

class SettlementOrderTest {

    private static final Inventory INVENTORY = new Inventory(
            Dong.of(1_000),
            List.of(FundPart.of(FundPart.Source.STATE_SUPPORTED_SALE, 30)),
            List.of(
                    IndivisibleAsset.of(IndivisibleAsset.Kind.STATE_WORKS, 40),
                    new IndivisibleAsset(IndivisibleAsset.Kind.DONATED, Dong.of(50), true)));
    private static final Claims OWED = Claims.of(10, 20, 30, 40);
    private static final List<Stake> STAKES = List.of(Stake.of("m-1", 2), Stake.of("m-2", 1));
    private static final Settlement DUE = Settlement.of(INVENTORY, OWED, STAKES);

    @ParameterizedTest
    @CsvSource({
        "2013-06-30, R-LIF-17, NOT_APPLICABLE, law.rule-not-in-force",
        "2013-07-01, R-LIF-17, UNDETERMINED, law.rule-not-confirmed",
        "2024-06-30, R-LIF-17, UNDETERMINED, law.rule-not-confirmed",
        "2024-07-01, R-LIF-17, SATISFIED, settlement.order",
        "2013-06-30, R-LIF-18, NOT_APPLICABLE, law.rule-not-in-force",
        "2013-07-01, R-LIF-18, UNDETERMINED, law.rule-not-confirmed",
        "2024-06-30, R-LIF-18, UNDETERMINED, law.rule-not-confirmed",
        "2024-07-01, R-LIF-18, SATISFIED, settlement.indivisible",
    })
    void whatTheLawWorksOutIsRight(String day, String rule, Kind kind, String reason) {
        Said.verdict(settled(rule, day, DUE), kind, reason);
    }

    @Test
    void otherPaymentsAreNot() {
        Claims otherwise = Claims.of(10, 20, 31, 39);
        assertThat(DUE.members()).containsExactly(Payout.of("m-1", 600), Payout.of("m-2", 300));

        assertVerdict("R-LIF-17", given(30, 40, 50, otherwise, DUE.members(), 0), Kind.VIOLATED);
        assertVerdict(
                "R-LIF-17",
                given(30, 40, 50, OWED, List.of(Payout.of("m-1", 601), Payout.of("m-2", 299)), 0),
                Kind.VIOLATED);
        assertVerdict("R-LIF-17", given(30, 40, 50, OWED, DUE.members(), 1), Kind.VIOLATED);
        assertVerdict(
                "R-LIF-17",
                given(30, 40, 50, OWED, List.of(Payout.of("m-2", 300), Payout.of("m-1", 600)), 0),
                Kind.SATISFIED);
        assertVerdict("R-LIF-17", given(29, 40, 50, OWED, DUE.members(), 0), Kind.SATISFIED);
    }

    @ParameterizedTest
    @CsvSource({
        "30, 40, 50, SATISFIED",
        "29, 40, 50, VIOLATED",
        "31, 40, 50, VIOLATED",
        "30, 39, 50, VIOLATED",
        "30, 40, 49, VIOLATED",
    })
    void indivisiblesGoWhereTheirSourceSendsThem(long budget, long body, long agreed, Kind kind) {
        assertVerdict("R-LIF-18", given(budget, body, agreed, OWED, DUE.members(), 0), kind);
    }

    @Test
    void aWrongSettlementIsRemarkedOnInBothLanguages() {
        Finding finding = settled("R-LIF-18", "2025-06-02", given(0, 0, 0, OWED, DUE.members(), 0));

        Said.citing(finding, "law:17/2023/QH15#101.2");
        Said.inBothLanguages(
                finding,
                "Quỹ hoặc tài sản chung không chia không được xử lý đúng nguồn hình thành, trong tổng số 1.120 đồng.",
                "The indivisible fund or assets did not go where their sources send them, of 1,120 đồng in all.");
        Said.citing(settled("R-LIF-17", "2025-06-02", DUE), "law:17/2023/QH15#101.4");
        assertThat(SettlementOrder.ofClaims().refusesOn()).isEmpty();
        Said.verdict(
                Registered.cooperative().filing("R-LIF-17", "2025-06-02", Registered.dissolution()),
                Kind.NOT_APPLICABLE,
                "reach.other-act");
    }

    private static void assertVerdict(String rule, Settlement given, Kind kind) {
        assertThat(settled(rule, "2025-06-02", given).verdict().kind()).isEqualTo(kind);
    }

    private static Settlement given(
            long budget, long body, long agreed, Claims paid, List<Payout> members, long residue) {
        return new Settlement(Dong.of(budget), Dong.of(body), Dong.of(agreed), paid, members, Dong.of(residue));
    }

    private static Finding settled(String rule, String day, Settlement given) {
        return Registered.cooperative()
                .filing(rule, day, new SettleOrganization(Registered.COOP, INVENTORY, OWED, STAKES, given));
    }
}
