package vn.htx.core.investment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.htx.core.area.AreaCode;
import vn.htx.core.document.RecordMapper;
import vn.htx.core.fact.Act;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.fact.FactType;
import vn.htx.core.investment.InvestmentFacts.Progress;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;
import vn.htx.core.rulebook.History;
import vn.htx.core.support.Beneficiary;

class InvestmentActsTest {

    private static final OrganizationId COOP = new OrganizationId("coop-1");
    private static final Reference PROJECT = new Reference("i-1");
    private static final LocalDate DAY = LocalDate.of(2023, 5, 10);
    private static final FundedBy MONEY = new FundedBy(Dong.of(4), Dong.of(3), Dong.of(2), Dong.of(1));
    private static final BeginInvestment BEGINNING = new BeginInvestment(
            PROJECT,
            COOP,
            "Xưởng chế biến mẫu",
            InvestmentPurpose.PROCESSING,
            new AreaCode("02185"),
            1500,
            Optional.empty(),
            MONEY,
            InvestmentStage.PROPOSED,
            LandStanding.PENDING,
            EnvironmentStanding.PENDING);
    private static final AdvanceInvestment ADVANCE = new AdvanceInvestment(
            PROJECT, COOP, InvestmentStage.UNDER_WAY, LandStanding.LEASED, EnvironmentStanding.REGISTERED);

    private static SupportEquipment equipment(long quantity, FundedBy cost) {
        return new SupportEquipment(
                new Reference("tb-1"),
                Beneficiary.of(COOP),
                EquipmentKind.PROCESSING,
                "Máy sấy mẫu",
                quantity,
                Optional.of(new Reference("measure-1")),
                cost);
    }

    static Stream<Act> acts() {
        return Stream.of(equipment(2, MONEY), BEGINNING, ADVANCE, new SpendOnInvestment(PROJECT, COOP, 2023, MONEY));
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

    private static <F extends Record> List<F> of(History history, FactType<F> type, LocalDate day) {
        return history.listFacts(FactQuery.all(type).where("organization", COOP).on(day)).stream()
                .map(known -> known.fact().value())
                .toList();
    }

    @Test
    void equipmentIsKeptWithItsMoneyBySource() {
        History history = History.empty().and("2023-05-10", equipment(2, MONEY));
        assertThat(of(history, InvestmentFacts.EQUIPMENT, DAY)).singleElement().satisfies(kept -> {
            assertThat(kept.quantity()).isEqualTo(2);
            assertThat(new FundedBy(kept.stateFunds(), kept.ownFunds(), kept.creditFunds(), kept.otherFunds()))
                    .isEqualTo(MONEY);
            assertThat(kept.measure()).contains(new Reference("measure-1"));
        });
        assertThat(MONEY.total()).isEqualTo(Dong.of(10));
    }

    @Test
    void aProjectStaysAndItsStandingChanges() {
        History history = History.empty().and("2023-05-10", BEGINNING).and("2024-02-01", ADVANCE);
        assertThat(history.listFacts(FactQuery.all(InvestmentFacts.PROJECT))).hasSize(1);
        assertThat(of(history, InvestmentFacts.PROGRESS, LocalDate.of(2024, 1, 31)))
                .containsExactly(new Progress(
                        PROJECT, COOP, InvestmentStage.PROPOSED, LandStanding.PENDING, EnvironmentStanding.PENDING));
        assertThat(of(history, InvestmentFacts.PROGRESS, LocalDate.of(2024, 2, 1)))
                .containsExactly(new Progress(
                        PROJECT, COOP, InvestmentStage.UNDER_WAY, LandStanding.LEASED, EnvironmentStanding.REGISTERED));
    }

    @Test
    void whatIsBoughtHasANumberAndACost() {
        FundedBy nothing = new FundedBy(Dong.ZERO, Dong.ZERO, Dong.ZERO, Dong.ZERO);
        assertThatIllegalArgumentException().isThrownBy(() -> equipment(0, MONEY));
        assertThatIllegalArgumentException().isThrownBy(() -> equipment(1, nothing));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FundedBy(Dong.ZERO, Dong.ZERO, Dong.of(-1), Dong.of(2)))
                .withMessageContaining("borrowed money is never negative");
    }
}
