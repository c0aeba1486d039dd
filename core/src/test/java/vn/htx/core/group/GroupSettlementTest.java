package vn.htx.core.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.htx.core.lifecycle.Payout;
import vn.htx.core.lifecycle.Stake;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.OrganizationId;

/** R-GRP-09. */
class GroupSettlementTest {

    private static final List<Stake> CONTRIBUTIONS =
            List.of(Stake.of("m-1", 500), Stake.of("m-2", 300), Stake.of("m-3", 200), Stake.of("m-4", 0));

    @Test
    void debtsBeyondCommonAssetsArePaidByContribution() {
        GroupSettlement settlement = GroupSettlement.of(Dong.of(100), Dong.of(1_100), CONTRIBUTIONS);

        assertThat(settlement.payable()).isEqualTo(Dong.of(1_000));
        assertThat(settlement.left()).isEqualTo(Dong.ZERO);
        assertThat(settlement.shares())
                .containsExactly(Payout.of("m-1", 500), Payout.of("m-2", 300), Payout.of("m-3", 200));
        assertThat(settlement.residue()).isEqualTo(Dong.ZERO);
    }

    @Test
    void whatIsLeftIsSharedByContribution() {
        GroupSettlement settlement = GroupSettlement.of(Dong.of(1_001), Dong.of(0), CONTRIBUTIONS);

        assertThat(settlement.payable()).isEqualTo(Dong.ZERO);
        assertThat(settlement.left()).isEqualTo(Dong.of(1_001));
        assertThat(settlement.shares())
                .containsExactly(Payout.of("m-1", 500), Payout.of("m-2", 300), Payout.of("m-3", 200));
        assertThat(settlement.residue()).isEqualTo(Dong.of(1));
    }

    @Test
    void nothingIsLostWhateverTheSums() {
        Random random = new Random(77);
        for (int round = 0; round < 300; round++) {
            List<Stake> stakes = IntStream.range(0, 1 + random.nextInt(9))
                    .mapToObj(i -> Stake.of("m-" + i, random.nextInt(1_000)))
                    .toList();
            GroupSettlement settlement =
                    GroupSettlement.of(Dong.of(random.nextInt(100_000)), Dong.of(random.nextInt(100_000)), stakes);

            Dong shared = settlement.shares().stream().map(Payout::amount).reduce(Dong.ZERO, Dong::plus);
            assertThat(shared.plus(settlement.residue()))
                    .isEqualTo(settlement.payable().plus(settlement.left()));
        }
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatThrownBy(() -> GroupSettlement.of(Dong.of(-1), Dong.ZERO, List.of()))
                .hasMessageContaining("negative");
        assertThatThrownBy(() -> GroupSettlement.of(Dong.ZERO, Dong.of(-1), List.of()))
                .hasMessageContaining("negative");
        assertThatThrownBy(() -> new SettleGroup(
                        new OrganizationId("group-x"),
                        Dong.ZERO,
                        Dong.ZERO,
                        List.of(Stake.of("m-1", 1), Stake.of("m-1", 2))))
                .hasMessageContaining("named twice");
        assertThatThrownBy(() -> new Ballot(1, 2)).hasMessageContaining("cannot be");
        assertThatThrownBy(() -> new Ballot(1, -1)).hasMessageContaining("cannot be");
        assertThatThrownBy(() -> new ElectGroupBoard(new OrganizationId("group-x"), 0, new Ballot(1, 1)))
                .hasMessageContaining("cannot be elected");
    }
}
