package vn.htx.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.area.AreaCode;
import vn.htx.core.finance.FinanceFacts;
import vn.htx.core.finance.RecordYearlyFigures;
import vn.htx.core.finance.YearlyFigures;
import vn.htx.core.governance.GovernanceFacts;
import vn.htx.core.money.Dong;
import vn.htx.core.money.Ratio;
import vn.htx.core.organization.ChangeCharterCapital;
import vn.htx.core.organization.DissolveOrganization;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.OrganizationKind;
import vn.htx.core.organization.RelocateOrganization;
import vn.htx.core.organization.Sector;
import vn.htx.core.time.EffectivePeriod;

class FactFiguresTest {

    private static final String OF_ANOTHER_DISTRICT = "01840";
    private static final FactMeasure FOUNDED = FactMeasure.count(OrganizationFacts.EXISTENCE);
    private static final FactMeasure REVENUE = FactMeasure.sum(FinanceFacts.YEARLY_FIGURES, "revenue");
    private static final FactMeasure REPORTING = FactMeasure.distinct(FinanceFacts.YEARLY_FIGURES, "organization");

    private final SmallRegister register = new SmallRegister();

    @BeforeEach
    void twoCooperativesAndAGroup() {
        register.file("2023-03-10", Draft.of("coop-1").withCapital(100).cooperative());
        register.file(
                "2024-05-01",
                Draft.of("coop-2").doing(Sector.FINANCE).in(OF_ANOTHER_DISTRICT).cooperative());
        register.file("2024-05-01", Draft.of("group-1").group());
    }

    private void year(String organization, long year, long revenue, String filedOn) {
        Dong some = Dong.of(revenue);
        register.file(
                filedOn,
                new RecordYearlyFigures(
                        new OrganizationId(organization),
                        year,
                        new YearlyFigures(
                                some,
                                Optional.empty(),
                                Dong.ZERO,
                                Optional.empty(),
                                some,
                                some,
                                some,
                                Dong.ZERO,
                                some,
                                3),
                        Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({"2023-03-09, 0", "2023-03-10, 1", "2024-04-30, 1", "2024-05-01, 3"})
    void whatHoldsOnADayIsCounted(String day, long facts) {
        assertThat(register.count(FOUNDED.on(LocalDate.parse(day))).total().value())
                .isEqualTo(facts);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-03-10, 2024-05-01, 3",
        "2023-03-11, 2024-05-01, 2",
        "2023-03-10, 2024-04-30, 1",
        "2024-05-02, 2025-12-31, 0"
    })
    void whatBeginsInAPeriodIsCountedInIt(String first, String last, long facts) {
        assertThat(register.count(FOUNDED.begunIn(SmallRegister.days(first, last)))
                        .total()
                        .value())
                .isEqualTo(facts);
    }

    @Test
    void aChangeIsNoBeginning() {
        register.file("2024-06-01", new ChangeCharterCapital(new OrganizationId("coop-1"), Dong.of(200)));
        EffectivePeriod year = SmallRegister.days("2024-01-01", "2024-12-31");

        assertThat(register.rows(FactMeasure.count(OrganizationFacts.CAPITAL)
                        .where("organization", "coop-1")
                        .begunIn(year)))
                .containsExactly("0");
    }

    @Test
    void whatEndedAndBeganAgainBeginsTwice() {
        register.file("2024-08-01", new DissolveOrganization(new OrganizationId("coop-1")));
        register.file("2024-09-01", Draft.of("coop-1").cooperative());

        assertThat(register.rows(FOUNDED.begunIn(SmallRegister.days("2023-01-01", "2024-12-31"))
                        .by("organization")))
                .containsExactly("coop-1=2", "coop-2=1", "group-1=1", "4");
    }

    @ParameterizedTest
    @CsvSource({"2023-12-01, 2024-04-30, 1", "2023-12-01, 2024-05-01, 3", "2024-12-01, 2024-12-31, 2"})
    void whatHoldsOnSomeDayOfAPeriodIsCountedOnce(String first, String last, long different) {
        register.file("2024-08-01", new DissolveOrganization(new OrganizationId("coop-1")));

        assertThat(register.rows(FactMeasure.distinct(OrganizationFacts.EXISTENCE, "organization")
                        .during(SmallRegister.days(first, last))))
                .containsExactly(Long.toString(different));
    }

    @Test
    void distinctValuesAreDistinctOverEverything() {
        year("coop-1", 2023, 10, "2024-03-01");
        year("coop-1", 2024, 12, "2025-03-01");
        year("coop-2", 2024, 5, "2025-03-01");

        assertThat(register.rows(REPORTING
                        .ofYears(2023, 2024, LocalDate.of(2025, 12, 31))
                        .by(Dimension.YEAR)))
                .containsExactly("2023=1", "2024=2", "2");
    }

    @Test
    void aFigurePutRightCountsAsPutRightFromThenOn() {
        year("coop-1", 2023, 10, "2024-03-01");
        year("coop-1", 2023, 11, "2024-09-01");

        assertThat(register.rows(REVENUE.ofYears(2023, 2023, LocalDate.of(2024, 8, 31))))
                .containsExactly("10");
        assertThat(register.rows(REVENUE.ofYears(2023, 2023, LocalDate.of(2024, 9, 1))))
                .containsExactly("11");
    }

    @Test
    void aYearIsCountedWhereItsOrganizationWasAtItsEnd() {
        year("coop-1", 2023, 10, "2024-03-01");
        year("coop-1", 2024, 12, "2025-03-01");
        register.file(
                "2024-06-01", new RelocateOrganization(new OrganizationId("coop-1"), AreaCode.of(OF_ANOTHER_DISTRICT)));
        register.file("2025-04-01", new DissolveOrganization(new OrganizationId("coop-1")));

        assertThat(register.rows(REVENUE.ofYears(2023, 2024, LocalDate.of(2025, 12, 31))
                        .by(Dimension.YEAR)
                        .by(Dimension.DISTRICT)))
                .containsExactly("2023/060=10", "2024/058=12", "22");
    }

    @Test
    void anOrganizationThatDoesNotExistHasNoProperties() {
        year("coop-1", 2024, 12, "2025-03-01");
        register.file("2024-11-30", new DissolveOrganization(new OrganizationId("coop-1")));
        FactQuestion question = REVENUE.ofYears(2024, 2024, LocalDate.of(2025, 12, 31));

        assertThat(register.rows(question)).containsExactly("12");
        assertThat(register.rows(question.whose(Dimension.KIND, "cooperative"))).containsExactly("0");
    }

    @Test
    void conditionsAndPropertiesNarrow() {
        LocalDate day = LocalDate.of(2024, 12, 31);

        assertThat(register.rows(FOUNDED.where("kind", OrganizationKind.COOPERATIVE)
                        .on(day)
                        .by(Dimension.AGRICULTURAL)))
                .containsExactly("agricultural=1", "non-agricultural=1", "2");
        assertThat(register.rows(FOUNDED.whose(Dimension.SECTOR, "finance").on(day)))
                .containsExactly("1");
        assertThat(register.rows(FOUNDED.on(day).within(AreaCode.of("060")).by("kind")))
                .containsExactly("cooperative=1", "group=1", "2");
    }

    @Test
    void columnsOfTheFactNamedByAColumnAreKnownToo() {
        year("coop-1", 2023, 10, "2024-03-01");
        year("coop-2", 2024, 5, "2025-03-01");
        FactMeasure ofKind = REVENUE.joining("organization", OrganizationFacts.EXISTENCE)
                .joining("organization", OrganizationFacts.CAPITAL)
                .atLeast("organization.amount", 1);

        assertThat(register.rows(
                        ofKind.ofYears(2023, 2024, LocalDate.of(2025, 12, 31)).by("organization.amount")))
                .containsExactly("100=10", "10");
    }

    @Test
    void aSumOfNothingRecordedStandsOnNoFact() {
        FactAnswer.Row total = register.count(REVENUE.ofYears(2020, 2021, LocalDate.of(2025, 1, 1)))
                .total();

        assertThat(total).isEqualTo(new FactAnswer.Row(List.of(), 0, 0));
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        LocalDate day = LocalDate.of(2025, 1, 1);

        assertThatThrownBy(() -> FactMeasure.sum(OrganizationFacts.EXISTENCE, "kind"))
                .hasMessageContaining("organization.kind holds TEXT, not WHOLE");
        assertThatThrownBy(() -> FOUNDED.where("colour", "red")).hasMessageContaining("no column colour");
        assertThatThrownBy(() -> FOUNDED.present("course.topic")).hasMessageContaining("nothing was joined");
        assertThatThrownBy(() -> FOUNDED.joining("kind", GovernanceFacts.OFFICE))
                .hasMessageContaining("no column holds a key of office");
        assertThatThrownBy(() -> FOUNDED.on(day).by(Dimension.YEAR)).hasMessageContaining("of no year");
        assertThatThrownBy(() -> FOUNDED.during(SmallRegister.days("2024-01-01", "2024-12-31")))
                .hasMessageContaining("only different values");
        assertThatThrownBy(() -> FOUNDED.on(day).by(Dimension.MEMBER_KIND)).hasMessageContaining("no members");
        assertThatThrownBy(() -> FOUNDED.on(day).by("kind").by("kind")).hasMessageContaining("twice");
        assertThatThrownBy(() -> FOUNDED.ofYears(2024, 2024, day)).hasMessageContaining("no column year");
        assertThatThrownBy(() -> REVENUE.ofYears(2024, 2023, day)).hasMessageContaining("2024");
        assertThatThrownBy(() -> FOUNDED.begunIn(EffectivePeriod.startingOn(day)))
                .hasMessageContaining("is open");
    }

    @ParameterizedTest
    @CsvSource({
        "cooperatives.count, 2024-01-01, 2024-12-31, 2",
        "cooperatives.founded, 2024-01-01, 2024-12-31, 1",
        "cooperatives.agricultural.share, 2024-01-01, 2024-12-31, 50%",
        "cooperatives.agricultural.share, 2022-01-01, 2022-12-31, ",
        "cooperatives.revenue, 2023-01-01, 2023-12-31, 10",
        "cooperatives.revenue, 2022-12-15, 2023-12-14, 10",
        "cooperatives.revenue, 2021-01-01, 2021-12-31, ",
        "cooperatives.with-figures, 2021-01-01, 2021-12-31, 0",
        "cooperatives.revenue.average, 2024-01-01, 2024-12-31, 17/2",
        "cooperatives.revenue.average, 2021-01-01, 2021-12-31, "
    })
    void anIndicatorHasAnExactValueOrNone(String id, String first, String last, String value) {
        year("coop-1", 2023, 10, "2024-03-01");
        year("coop-1", 2024, 12, "2025-03-01");
        year("coop-2", 2024, 5, "2025-03-01");

        assertThat(Indicators.get(id)
                        .value(register.asOf("2025-12-31"), SmallRegister.days(first, last), Optional.empty()))
                .isEqualTo(Optional.ofNullable(value).map(FactFiguresTest::ratio));
    }

    private static Ratio ratio(String text) {
        return text.matches("[0-9]+") ? Ratio.of(Long.parseLong(text), 1) : Ratio.parse(text);
    }

    @Test
    void anIndicatorIsAskedOfAnAreaToo() {
        assertThat(Indicators.get("cooperatives.founded")
                        .value(
                                register.asOf("2025-12-31"),
                                SmallRegister.days("2023-01-01", "2024-12-31"),
                                Optional.of(AreaCode.of("060"))))
                .contains(Ratio.of(1, 1));
    }
}
