package vn.htx.reporting.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.htx.core.statistics.Indicators;
import vn.htx.core.time.EffectivePeriod;
import vn.htx.reporting.Figure;
import vn.htx.reporting.Headline.Item;
import vn.htx.reporting.Label;
import vn.htx.reporting.definition.Figures;
import vn.htx.reporting.definition.PublishedFigures;

/** Kết quả thực hiện chính sách: what the State's support came to in a period, beside what sources say of it. */
final class Outcomes {
    private final Figures figures;
    private final PublishedFigures published;
    private final EffectivePeriod days;
    private final Label period;

    Outcomes(Figures figures, PublishedFigures published, EffectivePeriod days, Label period) {
        this.figures = figures;
        this.published = published;
        this.days = days;
        this.period = period;
    }

    List<Item> items() {
        return List.of(
                item("training", "training.cooperatives"),
                item("technology-transfer", "technology-transfer.beneficiaries"),
                item("linkage.national", "linkage.national.leads", "linkage.national.projects"),
                item("linkage.value-chain", "linkage.value-chain.leads"),
                item("promotion", "promotion.cooperatives"));
    }

    private Item item(String words, String indicator, String... more) {
        Figure figure = figure(indicator);
        List<Item> parts = new ArrayList<>();
        Stream.of(more).forEach(part -> parts.add(Item.of(Label.key("overview.outcome." + part), figure(part))));
        Stream.concat(Stream.of(indicator), Stream.of(more))
                .forEach(each -> parts.addAll(published.beside(figure(each))));
        return new Item(Label.key("overview.outcome." + words, period), figure, parts);
    }

    private Figure figure(String indicator) {
        return figures.of(Indicators.get(indicator), days);
    }
}
