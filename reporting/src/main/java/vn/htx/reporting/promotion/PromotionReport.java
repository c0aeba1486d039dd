package vn.htx.reporting.promotion;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.htx.core.document.RecordMapper;
import vn.htx.core.product.MarketChannel;
import vn.htx.core.promotion.EventKind;
import vn.htx.core.statistics.Dimension;
import vn.htx.core.time.EffectivePeriod;
import vn.htx.reporting.Chart;
import vn.htx.reporting.Headline;
import vn.htx.reporting.Label;
import vn.htx.reporting.Section;
import vn.htx.reporting.Table;
import vn.htx.reporting.definition.AreaNames;
import vn.htx.reporting.definition.GroupTable;
import vn.htx.reporting.definition.PeriodReport;
import vn.htx.reporting.definition.Years;

/** Báo cáo xúc tiến thương mại: events by place and year, who took part, products by OCOP stars, markets. */
public final class PromotionReport extends PeriodReport {
    private static final String EVENTS = "promotion.events";
    private static final String COOPERATIVES = "promotion.cooperatives";
    private static final String ORGANIZATIONS = "promotion.organizations";
    private static final String SALES = "promotion.sales";
    private static final String CONTRACTS = "promotion.contracts";
    private static final List<String> STARS = List.of("3", "4", "5");

    @Override
    public String name() {
        return "promotion";
    }

    @Override
    protected List<Section> sections(Part part) {
        EventNames events = EventNames.of(part);
        List<Section> sections = new ArrayList<>(List.of(
                totals(part),
                byPlace(part, events),
                byYear(part),
                drawn(part),
                byKind(part),
                byEvent(part, events),
                ocop(part),
                byChannel(part)));
        part.areas().ifPresent(dimension -> sections.add(byArea(part, dimension)));
        return sections;
    }

    private static Headline totals(Part part) {
        return new Headline(
                "totals",
                Label.key("promotion.totals", part.period().label()),
                List.of(
                        item(part, EVENTS, item(part, "promotion.places")),
                        item(part, ORGANIZATIONS, item(part, COOPERATIVES)),
                        item(part, SALES),
                        item(part, CONTRACTS)));
    }

    private static Headline.Item item(Part part, String indicator, Headline.Item... parts) {
        return Headline.Item.of(
                Label.key("indicator." + indicator), part.figures().of(indicator, part.days()), parts);
    }

    private static Table byPlace(Part part, EventNames events) {
        return GroupTable.of(
                        "by-place",
                        "promotion.by-place",
                        part.figures(),
                        part.days(),
                        question -> question.by("place"),
                        EVENTS,
                        ORGANIZATIONS,
                        COOPERATIVES,
                        SALES,
                        CONTRACTS)
                .rows(events::ofPlace, Label.key("promotion.by-place.note"));
    }

    private static Table byYear(Part part) {
        return GroupTable.of(
                        "by-year",
                        "promotion.by-year",
                        part.figures(),
                        part.days(),
                        question -> question.by(Dimension.YEAR),
                        EVENTS,
                        ORGANIZATIONS,
                        COOPERATIVES,
                        SALES,
                        CONTRACTS)
                .rows(part.years().stream().map(year -> Integer.toString(year)).toList(), Label::verbatim);
    }

    private static Chart drawn(Part part) {
        return new Chart(
                "cooperatives-by-year",
                Label.key("promotion.cooperatives-by-year", part.period().label()),
                Chart.Kind.BARS,
                "by-year",
                List.of(GroupTable.columnOf(COOPERATIVES)));
    }

    private static Table byKind(Part part) {
        return GroupTable.of(
                        "by-kind",
                        "promotion.by-kind",
                        part.figures(),
                        part.days(),
                        question -> question.by("eventKind"),
                        EVENTS,
                        ORGANIZATIONS,
                        COOPERATIVES)
                .rows(words(EventKind.values()), kind -> Label.key("event-kind." + kind));
    }

    private static Table byEvent(Part part, EventNames events) {
        return GroupTable.of(
                        "by-event",
                        "promotion.by-event",
                        part.figures(),
                        part.days(),
                        question -> question.by("event"),
                        ORGANIZATIONS,
                        COOPERATIVES,
                        SALES,
                        CONTRACTS)
                .rows(events.events(), events::ofEvent);
    }

    /** What holds stars does so on a day: the last of the period. */
    private static Table ocop(Part part) {
        return GroupTable.of(
                        "ocop",
                        "promotion.ocop",
                        part.figures(),
                        lastDay(part),
                        question -> question.by("stars"),
                        "ocop.products",
                        "ocop.products.cooperatives",
                        "ocop.cooperatives")
                .rows(
                        STARS,
                        stars -> Label.key("promotion.stars", Label.verbatim(stars)),
                        Label.key("promotion.ocop.note", Label.day(Years.last(part.days()))));
    }

    private static EffectivePeriod lastDay(Part part) {
        return EffectivePeriod.onlyOn(Years.last(part.days()));
    }

    private static Table byChannel(Part part) {
        return GroupTable.of(
                        "by-channel",
                        "promotion.by-channel",
                        part.figures(),
                        part.days(),
                        question -> question.by("channel"),
                        "products.sold",
                        "products.sales")
                .rows(words(MarketChannel.values()), channel -> Label.key("market-channel." + channel));
    }

    private static Table byArea(Part part, Dimension dimension) {
        return GroupTable.of(
                        "by-area",
                        "promotion.by-area",
                        part.figures(),
                        part.days(),
                        question -> question.by(dimension),
                        ORGANIZATIONS,
                        COOPERATIVES,
                        SALES,
                        CONTRACTS)
                .rows(new AreaNames(part.scope())::of, Label.key("note.by-area"));
    }

    private static List<String> words(Enum<?>... constants) {
        return Stream.of(constants).map(RecordMapper::nameOf).toList();
    }
}
