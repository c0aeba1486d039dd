package vn.htx.reporting.definition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;
import vn.htx.core.area.AreaDirectory;
import vn.htx.core.money.Ratio;
import vn.htx.core.register.View;
import vn.htx.core.statistics.Dimension;
import vn.htx.core.statistics.FactAnswer;
import vn.htx.core.statistics.FactQuestion;
import vn.htx.core.statistics.Indicator;
import vn.htx.core.statistics.Measure;
import vn.htx.core.statistics.OpenableIndicator;
import vn.htx.core.statistics.OrganizationIndicator;
import vn.htx.core.statistics.StatisticsQuery;
import vn.htx.core.statistics.StatisticsTable;
import vn.htx.core.time.EffectivePeriod;
import vn.htx.core.time.VietNamTime;
import vn.htx.reporting.Known;
import vn.htx.reporting.Label;
import vn.htx.reporting.Report;
import vn.htx.reporting.Section;
import vn.htx.reporting.Source;

/**
 * What one report speaks of: a view, and the area it is limited to. Every question passes here.
 *
 * @param area the area; empty for the whole register
 * @param sample whether the register holds made-up data
 */
public record Scope(View view, AreaDirectory areas, Optional<CountedArea> area, boolean sample) {
    /** The id of the source of all that the register counts. */
    public static final String REGISTER = "register";

    /**
     * The scope of a request.
     *
     * @throws IllegalArgumentException if the area is not known, or its former territory cannot be told apart
     */
    public static Scope of(ReportRequest request) {
        View view = request.view();
        return new Scope(
                view,
                request.areas(),
                request.area().map(code -> CountedArea.of(request.areas(), code, view.day())),
                request.sample());
    }

    public LocalDate day() {
        return view.day();
    }

    /** The last day of periods: the view's, or that of the former unit reported on. */
    public LocalDate lastDay() {
        return area.flatMap(CountedArea::lastDay).orElse(day());
    }

    /** The answer for the area. */
    public StatisticsTable count(StatisticsQuery query) {
        return view.count(area.map(here -> here.limit(query)).orElse(query));
    }

    /** The answer for the area. */
    public FactAnswer count(FactQuestion question) {
        return view.count(area.map(here -> here.limit(question)).orElse(question));
    }

    /** An indicator's value here for a period, or on its last day; empty if nothing is recorded that tells it. */
    public Optional<Ratio> value(Indicator indicator, EffectivePeriod days) {
        return indicator.value(
                new ScopeCounting(this), days, area.map(here -> here.unit().code()));
    }

    /** The list of all that a measure counts here on a day. */
    public ListArguments list(Measure measure, LocalDate asOf) {
        ListArguments everywhere =
                ListArguments.of(measure).with(ListOption.AS_OF, asOf).with(ListOption.KNOWN, view.known());
        return area.map(here -> everywhere.with(ListOption.AREA, here.unit().code()))
                .orElse(everywhere);
    }

    /** The list of an indicator's population here on a day. */
    public ListArguments list(OrganizationIndicator indicator, LocalDate asOf) {
        ListArguments list = list(indicator.measure(), asOf);
        for (Map.Entry<Dimension, SortedSet<String>> filter :
                indicator.population().entrySet()) {
            list = list.where(filter.getKey(), filter.getValue());
        }
        return list;
    }

    /** The list of what an indicator counts here in a period, or on its last day. */
    public ListArguments list(OrganizationIndicator indicator, EffectivePeriod days) {
        LocalDate last = Years.last(days);
        return switch (indicator.time()) {
            case OPENING -> list(indicator, days.from().minusDays(1));
            case IN -> list(indicator, last).with(ListOption.CAME_SINCE, days.from());
            case OUT -> list(indicator, last).with(ListOption.GONE_SINCE, days.from());
            case CLOSING, ON_DAY -> list(indicator, last);
        };
    }

    /**
     * The list of the facts an indicator counts here in a period, or on its last day; of a ratio or a sum, those of its
     * parts. Empty if it counts none.
     */
    public Optional<ListArguments> listFacts(Indicator indicator, EffectivePeriod days) {
        String ids =
                OpenableIndicator.within(indicator).stream().map(Indicator::id).collect(Collectors.joining(","));
        if (ids.isEmpty()) {
            return Optional.empty();
        }
        ListArguments everywhere = ListArguments.of(ListArguments.Subject.FACTS)
                .with(ListOption.AS_OF, day())
                .with(ListOption.INDICATOR, ids)
                .with(ListOption.FROM, days.from())
                .with(ListOption.TO, Years.last(days))
                .with(ListOption.KNOWN, view.known());
        return Optional.of(
                area.map(here -> everywhere.with(ListOption.AREA, here.unit().code()))
                        .orElse(everywhere));
    }

    /**
     * The finished report.
     *
     * @param notes remarks on the report; those on made-up data and former units are added
     * @param published the sources it cites beside the register
     */
    public Report report(
            ReportDefinition definition, List<Section> sections, List<Label> notes, List<Source> published) {
        List<Source> sources = new ArrayList<>();
        sources.add(new Source(REGISTER, Label.key("source.register")));
        sources.addAll(published);
        return new Report(
                definition.name(),
                definition.title(),
                day(),
                known(),
                area.map(CountedArea::named),
                sample,
                sections,
                remarks(notes),
                sources);
    }

    private Known known() {
        return new Known(
                view.known(),
                view.findLastKnown()
                        .map(entry ->
                                entry.recordedAt().atZone(VietNamTime.ZONE).toOffsetDateTime()));
    }

    private List<Label> remarks(List<Label> notes) {
        List<Label> all = new ArrayList<>();
        if (sample) {
            all.add(Label.key("note.sample"));
        }
        all.addAll(notes);
        area.flatMap(Scope::formerUnit).ifPresent(all::add);
        return all;
    }

    private static Optional<Label> formerUnit(CountedArea area) {
        return area.lastDay()
                .map(last ->
                        Label.key("note.former-unit", Label.verbatim(area.unit().fullName()), Label.day(last)));
    }
}
