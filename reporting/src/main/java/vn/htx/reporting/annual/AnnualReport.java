package vn.htx.reporting.annual;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.htx.core.time.EffectivePeriod;
import vn.htx.reporting.Label;
import vn.htx.reporting.Report;
import vn.htx.reporting.Section;
import vn.htx.reporting.definition.ReportDefinition;
import vn.htx.reporting.definition.ReportPeriod;
import vn.htx.reporting.definition.ReportRequest;
import vn.htx.reporting.definition.Scope;
import vn.htx.reporting.definition.Years;

/**
 * Báo cáo năm: the yearly figures beside those of the year before and the plan. Of a period its last year is reported on; if
 * none is asked for, the last that has ended by the day looked at.
 */
public final class AnnualReport implements ReportDefinition {
    @Override
    public String name() {
        return "annual";
    }

    @Override
    public Report of(ReportRequest request) {
        Scope scope = Scope.of(request);
        int year = request.period().map(ReportPeriod::last).orElse(lastEnded(scope.lastDay()));
        Optional<EffectivePeriod> days = ReportPeriod.year(year).until(scope.lastDay());
        List<Section> sections = new ArrayList<>();
        days.map(counted -> new YearTable(scope, year, counted))
                .ifPresent(table -> Stream.of(Topic.values()).map(table::of).forEach(sections::add));
        return scope.report(this, sections, notes(year, days, scope), List.of());
    }

    private static int lastEnded(LocalDate day) {
        return day.plusDays(1).getYear() - 1;
    }

    private static List<Label> notes(int year, Optional<EffectivePeriod> days, Scope scope) {
        Label name = Label.verbatim(Integer.toString(year));
        if (days.isEmpty()) {
            return List.of(Label.key("note.period.none", name, Label.day(scope.lastDay())));
        }
        List<Label> notes = new ArrayList<>(List.of(
                Label.key("annual.note.compared", name, Label.verbatim(Integer.toString(year - 1))),
                Label.key("annual.note.plan")));
        new Years(days)
                .incompleteUntil()
                .ifPresent(last -> notes.add(Label.key("annual.note.incomplete", name, Label.day(last))));
        return notes;
    }
}
