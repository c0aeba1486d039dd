package vn.htx.reporting.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.htx.core.time.EffectivePeriod;
import vn.htx.reporting.Figure;
import vn.htx.reporting.Headline;
import vn.htx.reporting.Label;
import vn.htx.reporting.MissingReason;
import vn.htx.reporting.Report;
import vn.htx.reporting.SmallReport;
import vn.htx.reporting.Value;

class FigureChangeTest {
    private static Report of(Figure... figures) {
        return SmallReport.withSections(List.of(new Headline(
                "totals",
                Label.verbatim("Totals"),
                List.of(figures).stream()
                        .map(figure -> Headline.Item.of(Label.verbatim("one"), figure))
                        .toList())));
    }

    private static Figure count(Value value) {
        return Figure.of("cooperatives.count", value, "cooperatives", "register");
    }

    private static Figure soFar(long number, String day) {
        return count(Value.of(number))
                .of(EffectivePeriod.of(
                        LocalDate.of(2025, 1, 1), LocalDate.parse(day).plusDays(1)));
    }

    @Test
    void aFigureOfTheSameValueDoesNotDifferWhateverElseIsSaidOfIt() {
        Figure opened = count(Value.of(3)).openingTo("list", "organizations", "--known", "7");

        assertThat(FigureChange.between(of(count(Value.of(3))), of(opened))).isEmpty();
    }

    @Test
    void aNumberThatTakesThePlaceOfAReasonIsAChange() {
        Figure before = count(Value.missing(MissingReason.NOT_RECORDED));
        Figure after = count(Value.of(0));

        assertThat(FigureChange.between(of(before), of(after)))
                .containsExactly(new FigureChange(Optional.of(before), Optional.of(after)));
    }

    @Test
    void whatOnlyOneReportGivesIsAChange() {
        Figure part = count(Value.of(1)).withDimension("district", "061");

        assertThat(FigureChange.between(of(count(Value.of(3))), of(count(Value.of(3)), part)))
                .containsExactly(new FigureChange(Optional.empty(), Optional.of(part)));
        assertThat(FigureChange.between(of(count(Value.of(3)), part), of(count(Value.of(3)))))
                .containsExactly(new FigureChange(Optional.of(part), Optional.empty()));
    }

    @Test
    void theYearSoFarIsOneFigureOnTwoDays() {
        Figure may = soFar(3, "2025-05-31");
        Figure june = soFar(4, "2025-06-30");

        assertThat(FigureChange.between(of(may), of(june)))
                .containsExactly(new FigureChange(Optional.of(may), Optional.of(june)));
    }
}
