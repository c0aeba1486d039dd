package vn.htx.core.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.finance.IndivisibleAsset;
import vn.htx.core.finance.IndivisibleAsset.Kind;
import vn.htx.core.lifecycle.FundPart.Source;
import vn.htx.core.money.Dong;

class SettlementTest {

    private static final List<Stake> STAKES = List.of(Stake.of("m-1", 300), Stake.of("m-2", 200), Stake.of("m-3", 0));

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 0, 0, 0",
        "1, 1, 0, 0, 0, 0",
        "100, 100, 0, 0, 0, 0",
        "101, 100, 1, 0, 0, 0",
        "300, 100, 200, 0, 0, 0",
        "301, 100, 200, 1, 0, 0",
        "600, 100, 200, 300, 0, 0",
        "601, 100, 200, 300, 1, 0",
        "1000, 100, 200, 300, 400, 0",
        "1005, 100, 200, 300, 400, 5",
    })
    void eachClassIsPaidInFullBeforeTheNext(long assets, long costs, long wages, long tax, long debts, long members) {
        Settlement settlement = Settlement.of(divisible(assets), Claims.of(100, 200, 300, 400), STAKES);

        assertThat(settlement.paid()).isEqualTo(Claims.of(costs, wages, tax, debts));
        assertThat(settlement.toMembers()).isEqualTo(Dong.of(members));
        assertThat(settlement.residue()).isEqualTo(Dong.ZERO);
    }

    @ParameterizedTest
    @CsvSource({"1000, 600, 400, 0", "999, 599, 399, 1", "4, 2, 1, 1", "5, 3, 2, 0", "1, 0, 0, 1"})
    void theRestIsSharedByContributionAndTheResidueShown(long rest, long first, long second, long residue) {
        Settlement settlement = Settlement.of(divisible(rest), Claims.of(0, 0, 0, 0), STAKES);

        assertThat(settlement.members()).containsExactly(Payout.of("m-1", first), Payout.of("m-2", second));
        assertThat(settlement.residue()).isEqualTo(Dong.of(residue));
    }

    @Test
    void withoutContributionsTheRestIsLeft() {
        Settlement settlement = Settlement.of(divisible(70), Claims.of(20, 0, 0, 0), List.of(Stake.of("m-1", 0)));

        assertThat(settlement.members()).isEmpty();
        assertThat(settlement.residue()).isEqualTo(Dong.of(50));
    }

    @Test
    void theIndivisibleFundGoesBySource() {
        Inventory inventory = new Inventory(
                Dong.of(1),
                List.of(
                        FundPart.of(Source.STATE_SUPPORTED_SALE, 10),
                        FundPart.of(Source.DONATION, 200),
                        new FundPart(Source.DONATION, Dong.of(3_000), true),
                        FundPart.of(Source.OWN_INCOME, 40_000)),
                List.of());

        assertThat(inventory.toStateBudget()).isEqualTo(Dong.of(10));
        assertThat(inventory.toStateBody()).isEqualTo(Dong.ZERO);
        assertThat(inventory.asAgreed()).isEqualTo(Dong.of(3_000));
        assertThat(inventory.payable()).isEqualTo(Dong.of(40_201));
        assertThat(inventory.total()).isEqualTo(Dong.of(43_211));
    }

    @ParameterizedTest
    @CsvSource({
        "STATE_LAND, false, 7, 0, 0",
        "FROM_FUND, false, 0, 0, 7",
        "STATE_SUPPORTED, false, 7, 0, 0",
        "DONATED, true, 0, 7, 0",
        "DONATED, false, 0, 0, 7",
        "STATE_WORKS, false, 7, 0, 0",
        "OTHER, false, 0, 0, 7",
    })
    void indivisibleAssetsGoByKind(Kind kind, boolean agreed, long state, long asAgreed, long payable) {
        Inventory inventory =
                new Inventory(Dong.ZERO, List.of(), List.of(new IndivisibleAsset(kind, Dong.of(7), agreed)));

        Settlement settlement = Settlement.of(inventory, Claims.of(0, 0, 0, 100), STAKES);

        assertThat(settlement.stateBudget()).isEqualTo(Dong.ZERO);
        assertThat(settlement.stateBody()).isEqualTo(Dong.of(state));
        assertThat(settlement.asAgreed()).isEqualTo(Dong.of(asAgreed));
        assertThat(settlement.paid()).isEqualTo(Claims.of(0, 0, 0, payable));
        assertThat(settlement.total()).isEqualTo(inventory.total()).isEqualTo(Dong.of(7));
    }

    @Test
    void everythingGivenOutIsEverythingThereWas() {
        Random random = new Random(20241124);
        for (int round = 0; round < 2_000; round++) {
            Inventory inventory = inventory(random);
            List<Stake> stakes = stakes(random);
            Claims owed = Claims.of(amount(random), amount(random), amount(random), amount(random));

            Settlement settlement = Settlement.of(inventory, owed, stakes);

            assertThat(settlement.total()).as("round %s: %s", round, inventory).isEqualTo(inventory.total());
            assertThat(settlement.residue().isNegative()).isFalse();
            assertThat(settlement.paid().total().compareTo(owed.total())).isNotPositive();
            if (settlement.toMembers().isPositive()) {
                assertThat(settlement.paid()).isEqualTo(owed);
            }
            if (!settlement.members().isEmpty()) {
                assertThat(settlement.residue().amount())
                        .isLessThan(settlement.members().size());
            }
        }
    }

    private static Inventory inventory(Random random) {
        List<FundPart> fund = new ArrayList<>();
        List<IndivisibleAsset> assets = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            Source source = List.of(Source.values()).get(random.nextInt(3));
            fund.add(new FundPart(source, Dong.of(amount(random)), source == Source.DONATION && random.nextBoolean()));
            Kind kind = List.of(Kind.values()).get(random.nextInt(6));
            assets.add(
                    new IndivisibleAsset(kind, Dong.of(amount(random)), kind == Kind.DONATED && random.nextBoolean()));
        }
        return new Inventory(Dong.of(amount(random)), fund, assets);
    }

    private static List<Stake> stakes(Random random) {
        List<Stake> stakes = new ArrayList<>();
        for (int i = random.nextInt(9); i > 0; i--) {
            stakes.add(Stake.of("m-" + i, amount(random)));
        }
        return stakes;
    }

    private static long amount(Random random) {
        return random.nextInt(4) == 0 ? 0 : random.nextInt(1_000_000_007);
    }

    @Test
    void nothingIsNegativeAndOnlyGiftsAreUnderAgreements() {
        Dong less = Dong.of(-1);
        assertThatThrownBy(() -> divisible(-1)).hasMessageContaining("less than nothing");
        assertThatThrownBy(() -> Claims.of(-1, 0, 0, 0)).hasMessageContaining("negative");
        assertThatThrownBy(() -> Claims.of(0, -1, 0, 0)).hasMessageContaining("negative");
        assertThatThrownBy(() -> Claims.of(0, 0, -1, 0)).hasMessageContaining("negative");
        assertThatThrownBy(() -> Claims.of(0, 0, 0, -1)).hasMessageContaining("negative");
        assertThatThrownBy(() -> new Payout(STAKES.get(0).member(), less)).hasMessageContaining("less than nothing");
        assertThatThrownBy(() -> new Stake(STAKES.get(0).member(), less)).hasMessageContaining("negative");
        assertThatThrownBy(() -> FundPart.of(Source.DONATION, -1)).hasMessageContaining("negative");
        assertThatThrownBy(() -> IndivisibleAsset.of(Kind.OTHER, -1)).hasMessageContaining("less than nothing");
        assertThatThrownBy(() -> new FundPart(Source.OWN_INCOME, Dong.ZERO, true))
                .hasMessageContaining("donated");
        assertThatThrownBy(() -> new IndivisibleAsset(Kind.OTHER, Dong.ZERO, true))
                .hasMessageContaining("gift");
    }

    private static Inventory divisible(long amount) {
        return new Inventory(Dong.of(amount), List.of(), List.of());
    }
}
