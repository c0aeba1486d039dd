package vn.htx.reporting.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.htx.core.statistics.Indicators;
import vn.htx.reporting.Figure;
import vn.htx.reporting.Headline;
import vn.htx.reporting.Label;
import vn.htx.reporting.Report;
import vn.htx.reporting.Section;
import vn.htx.reporting.definition.Breakdown;
import vn.htx.reporting.definition.Figures;
import vn.htx.reporting.definition.PeriodReport;
import vn.htx.reporting.definition.PolicyTree;
import vn.htx.reporting.definition.PublishedFigures;
import vn.htx.reporting.definition.ReportDefinition;
import vn.htx.reporting.definition.ReportPeriod;
import vn.htx.reporting.definition.ReportRequest;
import vn.htx.reporting.definition.Scope;
import vn.htx.reporting.definition.Years;

/** Báo cáo tổng quan kinh tế tập thể: the collective economy of an area at a glance. */
public final class OverviewReport implements ReportDefinition {
    private static final String NAME = "overview";

    /** The year in which Law 23/2012/QH13 took effect. */
    private static final int FIRST_YEAR = 2013;

    /** Giai đoạn of the province's policies. */
    private static final ReportPeriod PERIOD = PeriodReport.USUAL;

    private static final List<Label> NOTES = List.of(
            Label.key("overview.note.counted"),
            Label.key("overview.note.members"),
            Label.key("overview.note.seat"),
            Label.key("overview.note.period"));

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Report of(ReportRequest request) {
        Scope scope = Scope.of(request);
        Optional<Breakdown> breakdown = Breakdown.of(scope);
        Years years = Years.since(FIRST_YEAR, scope);
        Stocks stocks = new Stocks(scope, years, new Answers(scope, breakdown.map(Breakdown::dimension), years));
        PublishedFigures published = PublishedFigures.of(scope, breakdown);
        Headline totals = totals(scope, stocks, published, request.period().orElse(PERIOD));
        List<Figure> counted = totals.figures()
                .filter(figure -> figure.source().equals(Scope.REGISTER))
                .toList();
        List<Section> sections = new ArrayList<>();
        sections.add(totals);
        published.table(counted).ifPresent(sections::add);
        sections.addAll(parts(scope, breakdown, years, stocks));
        return scope.report(this, sections, NOTES, published.sources(counted));
    }

    private static Headline totals(Scope scope, Stocks stocks, PublishedFigures published, ReportPeriod period) {
        List<Headline.Item> items = new ArrayList<>(new Totals(stocks).items());
        period.until(scope.lastDay())
                .map(days -> new Outcomes(new Figures(scope), published, days, period.label()))
                .ifPresent(outcomes -> items.addAll(outcomes.items()));
        return new Headline("totals", Label.key("overview.totals"), items);
    }

    private static List<Section> parts(Scope scope, Optional<Breakdown> breakdown, Years years, Stocks stocks) {
        List<Section> sections = new ArrayList<>();
        breakdown.ifPresent(units -> sections.addAll(ByUnit.of(stocks, units)));
        sections.add(BySector.of(stocks));
        sections.add(ByStatus.of(stocks));
        FieldReview.of(stocks).ifPresent(sections::add);
        sections.addAll(ByYear.of(stocks, years, Kind.COOPERATIVE, Indicators.COOPERATIVE_MOVEMENTS));
        sections.addAll(ByYear.of(stocks, years, Kind.GROUP, Indicators.GROUP_MOVEMENTS));
        sections.add(Capital.of(stocks));
        sections.add(PolicyTree.of(scope.view()));
        return sections;
    }
}
