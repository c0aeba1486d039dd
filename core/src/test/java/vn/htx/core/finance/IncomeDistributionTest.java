package vn.htx.core.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.htx.core.money.Dong;
import vn.htx.core.money.Ratio;
import vn.htx.core.people.MemberId;

class IncomeDistributionTest {

    private static MemberLevel level(String member, boolean official, long used, long pay, long contribution) {
        return new MemberLevel(new MemberId(member), official, Dong.of(used), Dong.of(pay), Dong.of(contribution));
    }

    private static List<Long> amounts(IncomeDistribution distribution) {
        return distribution.members().stream().map(one -> one.amount().amount()).toList();
    }

    private static final List<MemberLevel> THREE =
            List.of(level("m-1", true, 30, 10, 100), level("m-2", true, 60, 10, 100), level("m-3", false, 0, 0, 100));

    @Test
    void internalIncomeGoesByUseLabourAndContribution() {
        IncomeDistribution shared =
                IncomeDistribution.ofInternal(Dong.of(1000), Ratio.ofPercent(60), new LevelWeights(3, 1), THREE);
        // 600 by use and labour: 450 by use as 1 to 2, 150 by labour as 1 to 1; 400 by contribution
        assertThat(amounts(shared)).containsExactly(150L + 75 + 133, 300L + 75 + 133, 133L);
        assertThat(shared.residue()).isEqualTo(Dong.of(1));
    }

    @Test
    void theShareByUseIsNeverRoundedDown() {
        IncomeDistribution shared = IncomeDistribution.ofInternal(
                Dong.of(101),
                Ratio.ofPercent(51),
                new LevelWeights(1, 0),
                List.of(level("m-1", true, 1, 0, 0), level("m-2", false, 0, 0, 1)));
        assertThat(amounts(shared)).containsExactly(52L, 49L);
        assertThat(shared.residue()).isEqualTo(Dong.ZERO);
    }

    @Test
    void withoutLabourAllGoesByUseAndWithoutUseByLabour() {
        List<MemberLevel> users = List.of(level("m-1", true, 1, 0, 0), level("m-2", true, 3, 0, 0));
        List<MemberLevel> workers = List.of(level("m-1", true, 0, 1, 0), level("m-2", true, 0, 3, 0));
        List<MemberLevel> neither = List.of(level("m-1", true, 0, 0, 0));
        LevelWeights even = new LevelWeights(1, 1);
        assertThat(amounts(IncomeDistribution.ofInternal(Dong.of(100), Ratio.ONE, even, users)))
                .containsExactly(25L, 75L);
        assertThat(amounts(IncomeDistribution.ofInternal(Dong.of(100), Ratio.ONE, even, workers)))
                .containsExactly(25L, 75L);
        assertThat(IncomeDistribution.ofInternal(Dong.of(100), Ratio.ONE, even, neither)
                        .residue())
                .isEqualTo(Dong.of(100));
    }

    @Test
    void whatLinkedMembersUseDoesNotCount() {
        IncomeDistribution shared = IncomeDistribution.ofInternal(
                Dong.of(100),
                Ratio.ONE,
                new LevelWeights(1, 1),
                List.of(level("m-1", true, 1, 0, 0), level("m-2", false, 99, 99, 0)));
        assertThat(amounts(shared)).containsExactly(100L, 0L);
    }

    @Test
    void externalIncomeGoesByContribution() {
        IncomeDistribution shared = IncomeDistribution.byContribution(Dong.of(100), THREE);
        assertThat(amounts(shared)).containsExactly(33L, 33L, 33L);
        assertThat(shared.residue()).isEqualTo(Dong.of(1));
    }

    @Test
    void partsAndResidueAddUpToTheIncome() {
        Random random = new Random(20240701);
        for (int round = 0; round < 500; round++) {
            List<MemberLevel> levels = IntStream.range(0, random.nextInt(8))
                    .mapToObj(i -> level(
                            "m-" + i,
                            random.nextBoolean(),
                            random.nextInt(1_000_000),
                            random.nextInt(1_000_000),
                            random.nextInt(1_000_000)))
                    .toList();
            Dong income = Dong.of(random.nextInt(2_000_000_000));
            IncomeDistribution shared = random.nextBoolean()
                    ? IncomeDistribution.byContribution(income, levels)
                    : IncomeDistribution.ofInternal(
                            income,
                            Ratio.ofPercent(random.nextInt(101)),
                            new LevelWeights(random.nextInt(5), 1 + random.nextInt(5)),
                            levels);
            assertThat(amounts(shared).stream().mapToLong(Long::longValue).sum()
                            + shared.residue().amount())
                    .isEqualTo(income.amount());
            assertThat(shared.residue().isNegative()).isFalse();
        }
    }

    @Test
    void nonsenseIsRefused() {
        LevelWeights even = new LevelWeights(1, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IncomeDistribution.ofInternal(Dong.of(1), Ratio.ofPercent(101), even, THREE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IncomeDistribution.ofInternal(Dong.of(1), Ratio.ofPercent(-1), even, THREE));
        assertThatIllegalArgumentException().isThrownBy(() -> IncomeDistribution.byContribution(Dong.of(-1), THREE));
        assertThatIllegalArgumentException().isThrownBy(() -> new LevelWeights(0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new LevelWeights(-1, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new LevelWeights(2, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> level("m-1", true, -1, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> level("m-1", true, 0, -1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> level("m-1", true, 0, 0, -1));
        Dong none = Dong.ZERO;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new IncomeUse(Dong.of(-1), none, none, none, none, none, none));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new IncomeUse(none, none, none, none, Dong.of(-1), none, none));
        assertThat(new IncomeUse(none, Dong.of(1), none, none, none, none, none).remaining())
                .isEqualTo(Dong.of(-1));
    }
}
