package vn.htx.core.capital;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.htx.core.capital.CapitalFacts.Movement;
import vn.htx.core.fact.Fact;
import vn.htx.core.member.Joining;
import vn.htx.core.member.MemberFacts;
import vn.htx.core.member.MemberFacts.Membership;
import vn.htx.core.member.Participation;
import vn.htx.core.money.Dong;
import vn.htx.core.money.Ratio;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.people.MemberId;
import vn.htx.core.time.EffectivePeriod;

class CapitalLedgerTest {

    private static final OrganizationId COOPERATIVE = new OrganizationId("coop-x");
    private static final LocalDate START = LocalDate.of(2024, 7, 1);
    private static final MemberId A = new MemberId("m-a");
    private static final MemberId B = new MemberId("m-b");

    private static Fact<Movement> line(String member, String reference, MovementKind kind, long amount, String from) {
        Movement movement = new Movement(
                COOPERATIVE,
                new MemberId(member),
                reference,
                kind,
                Dong.of(amount),
                AssetKind.DONG,
                Valuation.NOT_NEEDED,
                0);
        return Fact.of(CapitalFacts.MOVEMENT, movement, EffectivePeriod.startingOn(LocalDate.parse(from)), 1);
    }

    private static Fact<Membership> member(String member, String period) {
        Joining joining = Joining.adult(member, Participation.CAPITAL_AND_USE);
        return Fact.of(
                MemberFacts.MEMBERSHIP, MemberFacts.membership(COOPERATIVE, joining), EffectivePeriod.parse(period), 1);
    }

    @ParameterizedTest
    @CsvSource({
        "COMMITTED, 5, 0",
        "REDUCED, -5, 0",
        "PAID, 0, 5",
        "RETURNED, -5, -5",
        "RECEIVED, 5, 5",
        "PASSED_ON, -5, -5",
    })
    void aLineAddsToWhatIsCommittedAndToWhatIsPaid(MovementKind kind, long committed, long paid) {
        assertThat(kind.committed(Dong.of(5))).isEqualTo(Dong.of(committed));
        assertThat(kind.paid(Dong.of(5))).isEqualTo(Dong.of(paid));
    }

    @Test
    void aBalanceIsTheSumOfTheLinesByThenInWhateverOrder() {
        Random dice = new Random(20_241_124);
        for (int round = 0; round < 200; round++) {
            List<Fact<Movement>> lines = new ArrayList<>();
            long[] sums = new long[400];
            for (int i = 0; i < 30; i++) {
                int day = dice.nextInt(400);
                long amount = 1L + dice.nextInt(1_000_000);
                MovementKind kind = List.of(MovementKind.values()).get(dice.nextInt(6));
                lines.add(
                        line("m-a", "r-" + i, kind, amount, START.plusDays(day).toString()));
                for (int later = day; later < 400; later++) {
                    sums[later] += kind.paid(Dong.of(amount)).amount();
                }
            }
            Collections.shuffle(lines, dice);
            CapitalLedger ledger = new CapitalLedger(lines, List.of());
            int day = dice.nextInt(400);

            assertThat(ledger.paid(A, START.plusDays(day)))
                    .as("round %d, day %d", round, day)
                    .isEqualTo(Dong.of(sums[day]));
        }
    }

    @Test
    void whoIsNoMemberHoldsNoShareButIsStillOwedWhatTheyPaid() {
        CapitalLedger ledger = new CapitalLedger(
                List.of(
                        line("m-a", "c-1", MovementKind.COMMITTED, 30, "2024-07-01"),
                        line("m-a", "p-1", MovementKind.PAID, 30, "2024-07-01"),
                        line("m-b", "c-1", MovementKind.COMMITTED, 70, "2024-07-01"),
                        line("m-b", "p-1", MovementKind.PAID, 20, "2024-07-01")),
                List.of(member("m-a", "2024-07-01/.."), member("m-b", "2024-07-01/2025-01-01")));

        LocalDate last = LocalDate.of(2024, 12, 31);
        LocalDate gone = LocalDate.of(2025, 1, 1);
        assertThat(ledger.committed(last)).isEqualTo(Dong.of(100));
        assertThat(ledger.paid(last)).isEqualTo(Dong.of(50));
        assertThat(ledger.share(A, last)).contains(Ratio.ofPercent(30));
        assertThat(ledger.share(B, last)).contains(Ratio.ofPercent(70));
        assertThat(ledger.share(A, gone)).contains(Ratio.ONE);
        assertThat(ledger.share(B, gone)).isEmpty();
        assertThat(ledger.paid(B, gone)).isEqualTo(Dong.of(20));
        assertThat(ledger.holdings(last).get(B).due()).isEqualTo(Dong.of(50));
        assertThat(ledger.holdings(last).get(A).due()).isEqualTo(Dong.ZERO);
        assertThat(ledger.holdings(gone)).containsOnlyKeys(A);
    }

    @Test
    void whoHasNothingInItHoldsNothing() {
        CapitalLedger ledger = new CapitalLedger(List.of(), List.of(member("m-a", "2024-07-01/..")));

        assertThat(ledger.holdings(START)).isEmpty();
        assertThat(ledger.share(A, START)).isEmpty();
        assertThat(ledger.committed(START)).isEqualTo(Dong.ZERO);
    }

    @Test
    void aCommitmentIsSettledByTheLastInstalment() {
        CapitalLedger ledger = new CapitalLedger(
                List.of(
                        line("m-a", "c-1", MovementKind.COMMITTED, 100, "2024-07-01"),
                        line("m-a", "p-1", MovementKind.PAID, 60, "2024-08-01"),
                        line("m-a", "p-2", MovementKind.PAID, 40, "2024-09-01"),
                        line("m-b", "c-1", MovementKind.COMMITTED, 10, "2024-07-01")),
                List.of(member("m-a", "2024-07-01/.."), member("m-b", "2024-07-01/2024-10-01")));

        assertThat(ledger.settledOn(A, START)).contains(LocalDate.of(2024, 9, 1));
        assertThat(ledger.settledOn(B, START)).contains(LocalDate.of(2024, 10, 1)); // a member no more
        assertThat(ledger.commitments()).hasSize(2);
    }

    @Test
    void aCommitmentIsSettledWhenWhatIsNotPaidIsGivenUp() {
        CapitalLedger ledger = new CapitalLedger(
                List.of(
                        line("m-a", "c-1", MovementKind.COMMITTED, 100, "2024-07-01"),
                        line("m-a", "p-1", MovementKind.PAID, 60, "2024-08-01"),
                        line("m-a", "g-1", MovementKind.REDUCED, 40, "2025-02-01")),
                List.of(member("m-a", "2024-07-01/..")));

        assertThat(ledger.settledOn(A, START)).contains(LocalDate.of(2025, 2, 1));
    }

    @Test
    void anUnpaidCommitmentIsNotSettled() {
        CapitalLedger ledger = new CapitalLedger(
                List.of(line("m-a", "c-1", MovementKind.COMMITTED, 100, "2024-07-01")),
                List.of(member("m-a", "2024-07-01/..")));

        assertThat(ledger.settledOn(A, START)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1})
    void nothingIsNoContribution(long amount) {
        assertThatIllegalArgumentException().isThrownBy(() -> Contribution.inDong("m-a", amount));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReduceCommitment(COOPERATIVE, "g-1", A, Dong.of(amount)));
    }

    @Test
    void whatIsNotMoneyIsValuedOrIsNot() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Contribution(A, Dong.of(1), AssetKind.GOLD, Valuation.NOT_NEEDED, 0))
                .withMessageContaining("m-a");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Contribution(A, Dong.of(1), AssetKind.DONG, Valuation.ALL_MEMBERS, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Contribution(A, Dong.of(1), AssetKind.GOLD, Valuation.NONE, -1));
        assertThat(new Contribution(A, Dong.of(1), AssetKind.GOLD, Valuation.NONE, 0).amount())
                .isEqualTo(Dong.of(1));
    }

    @ParameterizedTest
    @EnumSource(AssetKind.class)
    void dongAloneIsMoney(AssetKind kind) {
        assertThat(kind.isMoney()).isEqualTo(kind == AssetKind.DONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "a b", "ấ"})
    void aReferenceIsACode(String reference) {
        List<Contribution> one = List.of(Contribution.inDong("m-a", 1));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CommitContribution(COOPERATIVE, reference, one))
                .withMessageContaining("reference");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PayContribution(COOPERATIVE, reference, one, Optional.empty()));
    }

    @Test
    void anActIsAboutSomebodyAndAboutEachOnce() {
        Contribution one = Contribution.inDong("m-a", 1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CommitContribution(COOPERATIVE, "c-1", List.of()))
                .withMessage("nobody contributes");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CommitContribution(COOPERATIVE, "c-1", List.of(one, one)))
                .withMessageContaining("m-a stands twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PassOnContribution(
                        COOPERATIVE, "t-1", PassOnContribution.Ground.TRANSFER, A, A, Dong.of(1)))
                .withMessageContaining("already");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RegisterCapitalChange(COOPERATIVE, Dong.of(-1), START))
                .withMessageContaining("negative");
        assertThat(new RegisterCapitalChange(COOPERATIVE, Dong.ZERO, START).statements(START))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"2024-08-15, 2024-08-15", "2024-08-14, 2024-08-14", "2024-07-20, 2024-08-01", "2024-08-01, 2024-08-01"})
    void aPaymentCountsFromTheDayItsTitlePassed(LocalDate vested, LocalDate counts) {
        var payment =
                new PayContribution(COOPERATIVE, "p-1", List.of(Contribution.inDong("m-a", 1)), Optional.of(vested));

        assertThat(payment.statements(LocalDate.of(2024, 8, 1)))
                .singleElement()
                .hasToString(payment.statements(counts).get(0).toString());
    }
}
