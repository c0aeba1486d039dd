package vn.htx.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTest {
    @Test
    void totalsComeBeforeTheirParts() {
        List<Figure> figures = SmallReport.made().figures();

        assertThat(figures)
                .extracting(Figure::name)
                .startsWith(
                        "groups.count",
                        "groups.members",
                        "cooperatives.count",
                        "cooperatives.members",
                        "unions.count",
                        "unions.member-cooperatives",
                        "cooperatives.count{sector=agriculture}");
    }

    @Test
    void aNumberPrintedTwiceIsOneFigure() {
        assertThat(SmallReport.made().figures())
                .doesNotHaveDuplicates()
                .filteredOn(figure -> figure.name().equals("cooperatives.members"))
                .hasSize(1);
    }

    @Test
    void noNumberIsGivenTwiceAndDifferently() {
        List<Section> sections = List.of(
                headline("first", SmallReport.cooperatives(459)), headline("second", SmallReport.cooperatives(460)));

        assertThatThrownBy(() -> SmallReport.withSections(sections))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("cooperatives.count")
                .hasMessageContaining("459")
                .hasMessageContaining("460");
    }

    @Test
    void sourcesMayDisagreeSideBySide() {
        Figure published = Figure.of("cooperatives.count", Value.of(460), "cooperatives", "press");

        Report report = SmallReport.withSections(
                List.of(headline("first", SmallReport.cooperatives(459)), headline("second", published)));

        assertThat(report.figures())
                .extracting(figure -> figure.value().exact().orElseThrow())
                .containsExactly(459L, 460L);
    }

    @Test
    void everyFigureCitesASourceOfTheReport() {
        Figure unheardOf = Figure.of("groups.count", Value.of(1), "groups", "rumour");

        assertThatThrownBy(() -> SmallReport.withSections(List.of(headline("totals", unheardOf))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("rumour")
                .hasMessageContaining("register");
    }

    @Test
    void sectionIdsAreDistinct() {
        assertThatThrownBy(() -> SmallReport.withSections(List.of(SmallReport.headline(), SmallReport.headline())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'totals'");
    }

    @Test
    void aChartDrawsATableOfTheReport() {
        assertThatThrownBy(() -> SmallReport.withSections(List.of(SmallReport.parts())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("by-district");
    }

    @Test
    void aChartDrawsFiguresOnly() {
        Chart ofWords = new Chart("remarks", Label.verbatim("?"), Chart.Kind.BARS, "by-district", List.of("remark"));

        assertThatThrownBy(() -> SmallReport.withSections(List.of(SmallReport.byDistrict(), ofWords)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'remark'");
    }

    @Test
    void aChartLeavesTotalsOut() {
        Table table = SmallReport.byDistrict();

        assertThat(SmallReport.parts().rows(table)).hasSize(5).noneMatch(Table.Row::total);
        assertThat(SmallReport.parts().series(table))
                .extracting(series -> series.values().get(0))
                .containsExactly(Value.of(41), Value.of(52));
    }

    @Test
    void aRowHasACellForEachColumn() {
        List<Table.Column> one = List.of(new Table.Column("count", Label.verbatim("Số")));

        assertThatThrownBy(() -> new Table(
                        "short",
                        Label.verbatim("T"),
                        Label.verbatim("C"),
                        one,
                        List.of(Table.Row.of(Label.verbatim("trống"))),
                        List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 columns")
                .hasMessageContaining("0 cells");
    }

    @Test
    void dimensionsAreSortedWhateverTheOrderTheyCameIn() {
        Figure figure =
                SmallReport.cooperatives(1).withDimension("sector", "other").withDimension("district", "060");

        assertThat(figure.name()).isEqualTo("cooperatives.count{district=060, sector=other}");
    }

    @Test
    void aCommandIsQuotedForTheShell() {
        assertThat(new Listing(List.of("list", "--name", "Ba Bể's")).commandLine())
                .isEqualTo("htx list --name 'Ba Bể'\\''s'");
    }

    private static Headline headline(String id, Figure figure) {
        return new Headline(id, Label.verbatim("Số"), List.of(Headline.Item.of(Label.verbatim("Số"), figure)));
    }
}
