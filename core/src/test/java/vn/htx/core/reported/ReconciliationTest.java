package vn.htx.core.reported;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.htx.core.statistics.Quantity.Certainty.EXACT;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.area.AreaCode;
import vn.htx.core.organization.Reference;
import vn.htx.core.reported.Reconciliation.Explanation;
import vn.htx.core.reported.ReportedFacts.ReportedFigure;
import vn.htx.core.statistics.Quantity.Certainty;
import vn.htx.core.time.EffectivePeriod;

class ReconciliationTest {

    private static final LocalDate MAY = LocalDate.of(2025, 5, 31);
    private static final LocalDate SEPTEMBER = LocalDate.of(2023, 9, 19);
    private static final Optional<AreaCode> PROVINCE = Optional.of(AreaCode.of("06"));

    @ParameterizedTest
    @CsvSource({
        "EXACT, 459, 459, AGREES",
        "EXACT, 459, 458, UNEXPLAINED",
        "EXACT, 459, 460, UNEXPLAINED",
        "MORE_THAN, 300, 300, UNEXPLAINED",
        "MORE_THAN, 300, 301, WITHIN_BOUND",
        "AT_LEAST, 500, 499, UNEXPLAINED",
        "AT_LEAST, 500, 500, WITHIN_BOUND",
        "APPROXIMATELY, 1300, 1249, UNEXPLAINED",
        "APPROXIMATELY, 1300, 1250, WITHIN_ROUNDING",
        "APPROXIMATELY, 1300, 1350, WITHIN_ROUNDING",
        "APPROXIMATELY, 1300, 1351, UNEXPLAINED",
        "APPROXIMATELY, 1303, 1304, UNEXPLAINED"
    })
    void aCountAgreesIfTheSourceAllowsIt(Certainty certainty, long reported, long counted, Explanation explanation) {
        Reconciliation compared = only(counted("cooperatives.count", MAY, counted), said(certainty, reported, MAY));

        assertThat(compared.explanation()).isEqualTo(explanation);
        assertThat(compared.difference()).isEqualTo(counted - reported);
    }

    @Test
    void anEarlierFigureIsExplainedByTheCountOfItsOwnDay() {
        CountedFigure then = counted("cooperatives.count", SEPTEMBER, 389);

        Reconciliation compared = only(counted("cooperatives.count", MAY, 459), said(EXACT, 389, SEPTEMBER), then);

        assertThat(compared.explanation()).isEqualTo(Explanation.OTHER_DAYS);
        assertThat(compared.shownBy()).contains(then);
    }

    @Test
    void theSameNumberOnAnotherDayIsNoAgreement() {
        assertThat(only(counted("cooperatives.count", MAY, 389), said(EXACT, 389, SEPTEMBER))
                        .explanation())
                .isEqualTo(Explanation.UNEXPLAINED);
    }

    @Test
    void aFigureOfAnotherAreaIsExplainedByTheCountThere() {
        CountedFigure nation =
                new CountedFigure("cooperatives.count", EffectivePeriod.onlyOn(MAY), Optional.empty(), 459);

        assertThat(only(nation, said(EXACT, 30, MAY), counted("cooperatives.count", MAY, 30))
                        .explanation())
                .isEqualTo(Explanation.OTHER_AREA);
    }

    @Test
    void aFigureOfOperatingOnesIsExplainedByTheirCount() {
        CountedFigure operating = counted("cooperatives.operating", MAY, 336);

        Reconciliation compared = only(counted("cooperatives.count", MAY, 389), said(EXACT, 336, MAY), operating);

        assertThat(compared.explanation()).isEqualTo(Explanation.OTHER_POPULATION);
        assertThat(compared.shownBy()).contains(operating);
    }

    @Test
    void aNoteOfTheSourceIsNamedOnlyWhereNoCountExplainsIt() {
        ReportedFigure noted = said(EXACT, 655, MAY, Optional.of(FigureNote.PARTS_DISAGREE));
        CountedFigure counted = counted("cooperatives.count", MAY, 665);

        assertThat(only(counted, noted).explanation()).isEqualTo(Explanation.NOTED_BY_SOURCE);
        assertThat(only(counted, noted, counted("cooperatives.in", MAY, 655)).explanation())
                .isEqualTo(Explanation.OTHER_POPULATION);
    }

    @Test
    void sourcesThatDisagreeStandSideBySide() {
        List<Reconciliation> compared = Reconciliation.of(
                counted("cooperatives.count", MAY, 167),
                List.of(said(EXACT, 160, MAY), said(EXACT, 167, MAY)),
                List.of());

        assertThat(compared)
                .extracting(Reconciliation::explanation)
                .containsExactly(Explanation.UNEXPLAINED, Explanation.AGREES);
    }

    @Test
    void figuresOfOtherIndicatorsAreLeftOut() {
        assertThat(Reconciliation.of(counted("groups.count", MAY, 672), List.of(said(EXACT, 459, MAY)), List.of()))
                .isEmpty();
    }

    private static Reconciliation only(CountedFigure counted, ReportedFigure reported, CountedFigure... others) {
        return Reconciliation.of(counted, List.of(reported), List.of(others)).get(0);
    }

    private static CountedFigure counted(String indicator, LocalDate day, long value) {
        return new CountedFigure(indicator, EffectivePeriod.onlyOn(day), PROVINCE, value);
    }

    private static ReportedFigure said(Certainty certainty, long amount, LocalDate day) {
        return said(certainty, amount, day, Optional.empty());
    }

    private static ReportedFigure said(Certainty certainty, long amount, LocalDate day, Optional<FigureNote> note) {
        return new ReportedFigure(
                new Reference("figure"),
                new Reference("source"),
                "cooperatives.count",
                amount,
                certainty,
                Optional.empty(),
                day,
                PROVINCE,
                "page 1",
                note);
    }
}
