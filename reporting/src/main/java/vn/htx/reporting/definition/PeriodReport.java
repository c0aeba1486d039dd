package vn.htx.reporting.definition;

import java.util.List;
import java.util.Optional;
import vn.htx.core.statistics.Dimension;
import vn.htx.core.time.EffectivePeriod;
import vn.htx.reporting.Label;
import vn.htx.reporting.Report;
import vn.htx.reporting.Section;

/** Báo cáo theo kỳ: a report on what was done in some years, up to the day looked at. Immutable. */
public abstract class PeriodReport implements ReportDefinition {
    /** Giai đoạn 2020–2025: the years reported on if none are asked for. */
    public static final ReportPeriod USUAL = new ReportPeriod(2020, 2025);

    @Override
    public final Report of(ReportRequest request) {
        Scope scope = Scope.of(request);
        ReportPeriod period = request.period().orElse(USUAL);
        Optional<EffectivePeriod> days = period.until(scope.lastDay());
        List<Section> sections =
                days.map(counted -> sections(new Part(scope, period, counted))).orElse(List.of());
        Label spoken = days.map(counted -> Label.key(
                        "note.period", period.label(), Label.day(counted.from()), Label.day(Years.last(counted))))
                .orElse(Label.key("note.period.none", period.label(), Label.day(scope.lastDay())));
        return scope.report(this, sections, List.of(spoken), List.of());
    }

    /** The sections, for a period that has begun. */
    protected abstract List<Section> sections(Part part);

    /**
     * What a report on a period speaks of.
     *
     * @param period the years
     * @param days their days up to the last counted
     */
    public record Part(Scope scope, ReportPeriod period, EffectivePeriod days) {
        public Figures figures() {
            return new Figures(scope);
        }

        /** The years with any day counted. */
        public List<Integer> years() {
            return new Years(Optional.of(days)).list();
        }

        /** The days counted of a year. */
        public EffectivePeriod days(int year) {
            return new Years(Optional.of(days)).days(year);
        }

        /** The dimension by which organizations are told apart by area, unless it is one commune. */
        public Optional<Dimension> areas() {
            return Breakdown.of(scope).map(Breakdown::dimension);
        }
    }
}
