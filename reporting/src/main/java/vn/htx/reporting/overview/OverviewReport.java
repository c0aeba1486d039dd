package vn.htx.reporting.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.htx.core.area.AreaCode;
import vn.htx.core.area.AreaDirectory;
import vn.htx.core.register.View;
import vn.htx.core.statistics.Indicators;
import vn.htx.core.time.VietNamTime;
import vn.htx.reporting.Known;
import vn.htx.reporting.Label;
import vn.htx.reporting.Report;
import vn.htx.reporting.Section;
import vn.htx.reporting.Source;

/** Báo cáo tổng quan kinh tế tập thể: the collective economy of an area at a glance. */
public final class OverviewReport implements ReportDefinition {
    private static final String NAME = "overview";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Label title() {
        return Label.key("report." + NAME + ".title");
    }

    @Override
    public Report of(View view, AreaDirectory areas, Optional<AreaCode> area, boolean sample) {
        Scope scope = Scope.of(view, areas, area);
        return new Report(
                NAME,
                title(),
                view.day(),
                known(view),
                scope.area().map(CountedArea::named),
                sample,
                sections(scope),
                notes(scope, sample),
                List.of(new Source(Figures.SOURCE, Label.key("source.register"))));
    }

    private static Known known(View view) {
        return new Known(
                view.known(),
                view.findLastKnown()
                        .map(entry ->
                                entry.recordedAt().atZone(VietNamTime.ZONE).toOffsetDateTime()));
    }

    private static List<Section> sections(Scope scope) {
        Optional<Breakdown> breakdown = Breakdown.of(scope);
        Years years = Years.of(scope);
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

    private static List<Label> notes(Scope scope, boolean sample) {
        List<Label> notes = new ArrayList<>();
        if (sample) {
            notes.add(Label.key("overview.note.sample"));
        }
        notes.add(Label.key("overview.note.counted"));
        notes.add(Label.key("overview.note.members"));
        notes.add(Label.key("overview.note.seat"));
        scope.area().flatMap(OverviewReport::formerUnit).ifPresent(notes::add);
        return notes;
    }

    private static Optional<Label> formerUnit(CountedArea area) {
        return area.lastDay()
                .map(last -> Label.key(
                        "overview.note.former-unit", Label.verbatim(area.unit().fullName()), Label.day(last)));
    }
}
