package vn.htx.core.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.htx.core.document.RecordMapper;
import vn.htx.core.fact.Act;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.fact.FactType;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.MatterKind;
import vn.htx.core.organization.MeetingDecision;
import vn.htx.core.organization.MeetingId;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;
import vn.htx.core.people.MemberId;
import vn.htx.core.rulebook.History;

class FinanceActsTest {

    private static final OrganizationId COOP = new OrganizationId("coop-x");
    private static final LocalDate DAY = LocalDate.of(2025, 3, 20);
    private static final Reference ONE = new Reference("1");
    private static final MemberId MEMBER = new MemberId("m-1");
    private static final MemberId ENTERPRISE = new MemberId("dn-1");
    private static final Optional<MeetingId> MEETING = Optional.of(new MeetingId("dh-1"));
    private static final YearlyFigures FIGURES = new YearlyFigures(
            Dong.of(1000),
            Optional.of(Dong.of(600)),
            Dong.of(800),
            Optional.of(Dong.of(500)),
            Dong.of(-5),
            Dong.of(3000),
            Dong.of(-10),
            Dong.of(3010),
            Dong.of(3000),
            4);
    private static final LendInternally LENDING = new LendInternally(
            COOP, ONE, MEMBER, Dong.of(100), DAY.plusMonths(6), Dong.of(5000), LendingGrounds.KEPT, MEETING);

    static Stream<Act> acts() {
        return Stream.of(
                new RecordYearlyFigures(COOP, 2024, FIGURES, Optional.of(DAY)),
                allocate("1", FundSource.EXTERNAL_INCOME, 50),
                use("2", FundUse.SAVING, 10),
                new RecordIndivisibleAsset(COOP, ONE, IndivisibleAsset.Kind.DONATED, Dong.of(9), true),
                new DisposeIndivisibleAsset(COOP, ONE, Dong.of(8), true, MEETING),
                new PledgeIndivisibleAsset(COOP, ONE, Optional.of(DAY.plusYears(1))),
                new ReleaseIndivisibleAsset(COOP, ONE),
                LENDING,
                new RepayInternalLoan(COOP, ONE, Dong.of(40)),
                new ExtendInternalLoan(COOP, ONE, DAY.plusMonths(9)),
                new FoundEnterprise(COOP, ENTERPRISE, Dong.of(7), InvestmentGrounds.KEPT, MEETING),
                new AcquireShares(COOP, ENTERPRISE, Dong.of(7), InvestmentGrounds.KEPT, MEETING),
                new NotifyEnterprise(COOP, ENTERPRISE),
                new DisposeStake(COOP, ENTERPRISE),
                distribute(60, 50, 10, 120),
                new RecordAudit(COOP, 2024));
    }

    private static AllocateFund allocate(String movement, FundSource source, long amount) {
        return new AllocateFund(
                COOP,
                new Reference(movement),
                Fund.COMMON_INDIVISIBLE,
                source,
                2024,
                Dong.of(amount),
                Optional.of(Dong.of(1000)),
                MEETING);
    }

    private static UseFund use(String movement, FundUse use, long amount) {
        return new UseFund(
                COOP,
                new Reference(movement),
                Fund.COMMON_INDIVISIBLE,
                FundSource.EXTERNAL_INCOME,
                2025,
                use,
                Dong.of(amount),
                false);
    }

    private static DistributeIncome distribute(long byUse, long byContribution, long external, long received) {
        return new DistributeIncome(
                COOP,
                2024,
                new IncomeUse(Dong.of(200), Dong.of(10), Dong.of(9), Dong.of(8), Dong.of(7), Dong.of(6), Dong.of(5)),
                Dong.of(byUse),
                Dong.of(byContribution),
                Dong.of(external),
                List.of(new MemberIncome(MEMBER, Dong.of(received))),
                MEETING);
    }

    @ParameterizedTest
    @MethodSource("acts")
    void actsAreWrittenAndReadBack(Act act) {
        Record written = (Record) act;
        assertThat(RecordMapper.read(written.getClass(), RecordMapper.write(written), ""))
                .isEqualTo(act);
        assertThat(act.statements(DAY)).isNotEmpty();
        assertThat(act.premises()).isNotEmpty();
    }

    @Test
    void whatMeetingsDecideIsNamed() {
        assertThat(acts().filter(MeetingDecision.class::isInstance).map(act -> ((MeetingDecision) act).decidedAs()))
                .containsExactly(
                        MatterKind.FUND_RATES,
                        MatterKind.INDIVISIBLE_ASSET_DEAL,
                        MatterKind.INTERNAL_LENDING,
                        MatterKind.ENTERPRISE_OR_SHARES,
                        MatterKind.ENTERPRISE_OR_SHARES,
                        MatterKind.DISTRIBUTION);
    }

    private static History after(Act... acts) {
        History history = History.empty();
        for (Act act : acts) {
            history = history.and(DAY.toString(), act);
        }
        return history;
    }

    private static <F extends Record> List<F> list(History history, FactType<F> type, LocalDate day) {
        return history.listFacts(FactQuery.all(type).where("organization", COOP).on(day)).stream()
                .map(known -> known.fact().value())
                .toList();
    }

    @Test
    void figuresAreKept() {
        History history = after(new RecordYearlyFigures(COOP, 2024, FIGURES, Optional.of(DAY)));
        assertThat(list(history, FinanceFacts.YEARLY_FIGURES, DAY))
                .singleElement()
                .satisfies(kept -> {
                    assertThat(kept.figures()).isEqualTo(FIGURES);
                    assertThat(kept.filedOn()).contains(DAY);
                });
        assertThat(list(history, FinanceFacts.YEARLY_FIGURES, DAY.minusDays(1))).isEmpty();
    }

    @Test
    void theBalanceOfAFundIsTheSumOfItsMovements() {
        History history = after(
                allocate("1", FundSource.EXTERNAL_INCOME, 50),
                allocate("2", FundSource.DONATION, 30),
                use("3", FundUse.INDIVISIBLE_ASSET, 20),
                use("4", FundUse.SAVING, 25),
                use("5", FundUse.COLLATERAL, 5));
        FundLedger ledger = new FundLedger(list(history, FinanceFacts.FUND_MOVEMENT, DAY), List.of());
        assertThat(ledger.balance(Fund.COMMON_INDIVISIBLE)).isEqualTo(Dong.of(60));
        assertThat(ledger.balance(Fund.COMMON_INDIVISIBLE, FundSource.EXTERNAL_INCOME))
                .isEqualTo(Dong.of(30));
        assertThat(ledger.balance(Fund.COMMON_INDIVISIBLE, FundSource.DONATION)).isEqualTo(Dong.of(30));
        assertThat(ledger.balance(Fund.FINANCIAL_RESERVE)).isEqualTo(Dong.ZERO);
        assertThat(ledger.balance(Fund.OTHER, FundSource.DONATION)).isEqualTo(Dong.ZERO);
    }

    @Test
    void reorganizationsBringAndTakeWhatIsInAFund() {
        FundLedger ledger = new FundLedger(
                list(
                        after(allocate("1", FundSource.EXTERNAL_INCOME, 50), allocate("2", FundSource.DONATION, 30)),
                        FinanceFacts.FUND_MOVEMENT,
                        DAY),
                List.of(
                        handover(Fund.COMMON_INDIVISIBLE, FundSource.EXTERNAL_INCOME, 5),
                        handover(Fund.COMMON_INDIVISIBLE, FundSource.DONATION, -30),
                        handover(Fund.FINANCIAL_RESERVE, FundSource.SHARE_INCOME, 7)));

        assertThat(ledger.balance(Fund.COMMON_INDIVISIBLE)).isEqualTo(Dong.of(55));
        assertThat(ledger.balances())
                .containsExactly(
                        new FundBalance(Fund.COMMON_INDIVISIBLE, FundSource.EXTERNAL_INCOME, Dong.of(55)),
                        new FundBalance(Fund.FINANCIAL_RESERVE, FundSource.SHARE_INCOME, Dong.of(7)));
    }

    private static FinanceFacts.FundHandover handover(Fund fund, FundSource source, long change) {
        return new FinanceFacts.FundHandover(COOP, new Reference("tc-1"), fund, source, Dong.of(change));
    }

    @Test
    void onlyAGiftIsUnderAnAgreementWithItsDonor() {
        assertThat(IndivisibleAsset.of(IndivisibleAsset.Kind.STATE_LAND, 0))
                .isEqualTo(new IndivisibleAsset(IndivisibleAsset.Kind.STATE_LAND, Dong.ZERO, false));
        assertThat(new IndivisibleAsset(IndivisibleAsset.Kind.DONATED, Dong.of(1), true).agreed())
                .isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new IndivisibleAsset(IndivisibleAsset.Kind.STATE_LAND, Dong.of(1), true))
                .withMessageContaining("only a gift");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IndivisibleAsset.of(IndivisibleAsset.Kind.DONATED, -1))
                .withMessageContaining("less than nothing");
    }

    @Test
    void idleMoneyStaysInTheFund() {
        assertThat(FundUse.values())
                .filteredOn(FundUse::isOfIdleMoney)
                .containsExactly(FundUse.SAVING, FundUse.COLLATERAL);
        assertThat(FundSource.values())
                .filteredOn(FundSource::isExternalIncome)
                .containsExactly(FundSource.EXTERNAL_INCOME, FundSource.ENTERPRISE_INCOME, FundSource.SHARE_INCOME);
    }

    @Test
    void assetsArePledgedReleasedAndSold() {
        History held = after(
                new RecordIndivisibleAsset(COOP, ONE, IndivisibleAsset.Kind.FROM_FUND, Dong.of(9), false),
                new PledgeIndivisibleAsset(COOP, ONE, Optional.of(DAY.plusDays(10))));
        assertThat(list(held, FinanceFacts.INDIVISIBLE_PLEDGE, DAY.plusDays(9))).hasSize(1);
        assertThat(list(held, FinanceFacts.INDIVISIBLE_PLEDGE, DAY.plusDays(10)))
                .isEmpty();
        History open = after(new PledgeIndivisibleAsset(COOP, ONE, Optional.of(DAY)));
        assertThat(list(open, FinanceFacts.INDIVISIBLE_PLEDGE, DAY.plusDays(10)))
                .hasSize(1);
        assertThat(list(
                        open.and("2025-03-25", new ReleaseIndivisibleAsset(COOP, ONE)),
                        FinanceFacts.INDIVISIBLE_PLEDGE,
                        DAY.plusDays(10)))
                .isEmpty();
        History sold = held.and("2025-03-22", new DisposeIndivisibleAsset(COOP, ONE, Dong.of(8), true, MEETING));
        LocalDate after = LocalDate.of(2025, 3, 22);
        assertThat(list(sold, FinanceFacts.INDIVISIBLE_ASSET, after)).isEmpty();
        assertThat(list(sold, FinanceFacts.INDIVISIBLE_PLEDGE, after)).isEmpty();
        assertThat(list(sold, FinanceFacts.INDIVISIBLE_SALE, after))
                .containsExactly(new FinanceFacts.IndivisibleSale(COOP, ONE, Dong.of(8), true));
    }

    @Test
    void loansAreRepaidAndExtended() {
        History history = after(LENDING)
                .and("2025-04-01", new RepayInternalLoan(COOP, ONE, Dong.of(40)))
                .and("2025-05-01", new ExtendInternalLoan(COOP, ONE, LocalDate.of(2025, 12, 31)))
                .and("2025-06-01", new RepayInternalLoan(COOP, ONE, Dong.of(70)));
        assertThat(loan(history, "2025-03-31").outstanding()).isEqualTo(Dong.of(100));
        assertThat(loan(history, "2025-04-01").outstanding()).isEqualTo(Dong.of(60));
        assertThat(loan(history, "2025-04-30").dueOn()).isEqualTo(LENDING.dueOn());
        assertThat(loan(history, "2025-05-01").dueOn()).isEqualTo(LocalDate.of(2025, 12, 31));
        assertThat(loan(history, "2025-06-01").outstanding()).isEqualTo(Dong.ZERO);
        assertThat(loan(history, "2025-06-01").lentOn()).isEqualTo(DAY);
    }

    private static FinanceFacts.InternalLoan loan(History history, String day) {
        return list(history, FinanceFacts.INTERNAL_LOAN, LocalDate.parse(day)).get(0);
    }

    @Test
    void enterprisesAreFoundedNotifiedAndGivenUp() {
        History history = after(new FoundEnterprise(COOP, ENTERPRISE, Dong.of(7), InvestmentGrounds.KEPT, MEETING))
                .and("2025-03-25", new NotifyEnterprise(COOP, ENTERPRISE))
                .and("2025-05-01", new DisposeStake(COOP, ENTERPRISE));
        assertThat(list(history, FinanceFacts.ENTERPRISE_STAKE, DAY).get(0).notifiedOn())
                .isEmpty();
        assertThat(list(history, FinanceFacts.ENTERPRISE_STAKE, LocalDate.of(2025, 3, 25)))
                .containsExactly(new FinanceFacts.EnterpriseStake(
                        COOP, ENTERPRISE, true, Dong.of(7), DAY, Optional.of(LocalDate.of(2025, 3, 25))));
        assertThat(list(history, FinanceFacts.ENTERPRISE_STAKE, LocalDate.of(2025, 5, 1)))
                .isEmpty();
        assertThat(list(
                        after(new AcquireShares(COOP, ENTERPRISE, Dong.of(7), InvestmentGrounds.KEPT, MEETING)),
                        FinanceFacts.ENTERPRISE_STAKE,
                        DAY))
                .extracting(FinanceFacts.EnterpriseStake::founded)
                .containsExactly(false);
    }

    @Test
    void aDistributionIsKeptWithItsShares() {
        DistributeIncome act = distribute(60, 50, 10, 120);
        History history = after(act);
        assertThat(act.internal()).isEqualTo(Dong.of(110));
        assertThat(act.distributed()).isEqualTo(Dong.of(120));
        assertThat(act.use().remaining()).isEqualTo(Dong.of(155));
        assertThat(list(history, FinanceFacts.INCOME_SHARE, DAY))
                .containsExactly(new FinanceFacts.IncomeShare(COOP, 2024, MEMBER, Dong.of(120)));
        assertThat(list(history, FinanceFacts.INCOME_DISTRIBUTION, DAY))
                .containsExactly(new FinanceFacts.DistributedIncome(
                        COOP,
                        2024,
                        Dong.of(200),
                        Dong.of(10),
                        Dong.of(9),
                        Dong.of(8),
                        Dong.of(7),
                        Dong.of(6),
                        Dong.of(5),
                        Dong.of(60),
                        Dong.of(50),
                        Dong.of(10)));
    }

    @Test
    void nonsenseIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> distribute(60, 50, 10, 121));
        assertThatIllegalArgumentException().isThrownBy(() -> distribute(-1, 50, 10, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> distribute(1, -50, 100, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> distribute(60, 50, -10, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> allocate("1", FundSource.DONATION, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> use("1", FundUse.OTHER, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> new RepayInternalLoan(COOP, ONE, Dong.ZERO));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DisposeIndivisibleAsset(COOP, ONE, Dong.of(-1), true, MEETING));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new RecordIndivisibleAsset(COOP, ONE, IndivisibleAsset.Kind.OTHER, Dong.of(-1), false));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FoundEnterprise(COOP, ENTERPRISE, Dong.of(-1), InvestmentGrounds.KEPT, MEETING));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AcquireShares(COOP, ENTERPRISE, Dong.of(-1), InvestmentGrounds.KEPT, MEETING));
        MemberIncome once = new MemberIncome(MEMBER, Dong.ZERO);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DistributeIncome(
                        COOP,
                        2024,
                        distribute(1, 1, 1, 0).use(),
                        Dong.of(1),
                        Dong.of(1),
                        Dong.of(1),
                        List.of(once, once),
                        MEETING))
                .withMessageContaining("m-1 is named twice");
        assertThatIllegalArgumentException().isThrownBy(() -> new MemberIncome(MEMBER, Dong.of(-1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FundBalance(Fund.OTHER, FundSource.DONATION, Dong.of(-1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AllocateFund(
                        COOP,
                        ONE,
                        Fund.OTHER,
                        FundSource.DONATION,
                        2024,
                        Dong.of(1),
                        Optional.of(Dong.of(-1)),
                        MEETING))
                .withMessageContaining("income");
        assertThatIllegalArgumentException().isThrownBy(() -> lend(0, 10));
        assertThatIllegalArgumentException().isThrownBy(() -> lend(1, -1));
    }

    private static LendInternally lend(long amount, long pool) {
        return new LendInternally(COOP, ONE, MEMBER, Dong.of(amount), DAY, Dong.of(pool), LendingGrounds.KEPT, MEETING);
    }
}
