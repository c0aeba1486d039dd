package vn.htx.reporting.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.htx.core.statistics.Indicators;
import vn.htx.reporting.Label;
import vn.htx.reporting.Report;
import vn.htx.reporting.Section;
import vn.htx.reporting.definition.Breakdown;
import vn.htx.reporting.definition.ReportDefinition;
import vn.htx.reporting.definition.ReportRequest;
import vn.htx.reporting.definition.Scope;
import vn.htx.reporting.definition.Years;

/** Báo cáo tổng quan kinh tế tập thể: the collective economy of an area at a glance. */
public final class OverviewReport implements ReportDefinition {
    private static final String NAME = "overview";

    /** The year in which Law 23/2012/QH13 took effect. */
    private static final int FIRST_YEAR = 2013;

    private static final List<Label> NOTES = List.of(
            Label.key("overview.note.counted"), Label.key("overview.note.members"), Label.key("overview.note.seat"));

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Report of(ReportRequest request) {
        Scope scope = Scope.of(request);
        return scope.report(this, sections(scope), NOTES, List.of());
    }

    private static List<Section> sections(Scope scope) {
        Optional<Breakdown> breakdown = Breakdown.of(scope);
        Years years = Years.since(FIRST_YEAR, scope);
        Figures figures = new Figures(scope, years, new Answers(scope, breakdown.map(Breakdown::dimension), years));
        List<Section> sections = new ArrayList<>();
        sections.add(Totals.of(figures));
        breakdown.ifPresent(units -> sections.addAll(ByUnit.of(figures, units)));
        sections.add(BySector.of(figures));
        sections.add(ByStatus.of(figures));
        FieldReview.of(figures).ifPresent(sections::add);
        sections.addAll(ByYear.of(figures, years, Kind.COOPERATIVE, Indicators.COOPERATIVE_MOVEMENTS));
        sections.addAll(ByYear.of(figures, years, Kind.GROUP, Indicators.GROUP_MOVEMENTS));
        sections.add(Capital.of(figures));
        sections.add(Policies.of(scope.view()));
        return sections;
    }
}
