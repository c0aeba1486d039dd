package vn.htx.reporting.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.htx.core.statistics.Dimension;
import vn.htx.reporting.Figure;
import vn.htx.reporting.Headline;
import vn.htx.reporting.Label;
import vn.htx.reporting.Section;
import vn.htx.reporting.Table;
import vn.htx.reporting.definition.GroupTable;
import vn.htx.reporting.definition.PeriodReport;

/** Báo cáo đối thoại: dialogues held and missing, obstacles and how long they stood, outreach, guidance, visits. */
public final class DialogueReport extends PeriodReport {

    @Override
    public String name() {
        return "dialogue";
    }

    @Override
    protected List<Section> sections(Part part) {
        ObstaclesByYear obstacles = new ObstaclesByYear(part);
        List<Section> sections = new ArrayList<>();
        sections.add(totals(part, obstacles));
        sections.addAll(new HeldDialogues(part).sections());
        sections.add(byYear(part, "attendance", "dialogue.conferences", "dialogue.cooperatives"));
        sections.add(obstacles.table());
        sections.add(byYear(part, "outreach", "outreach.sessions", "outreach.people"));
        sections.add(byYear(part, "guidance", "guidance.cases", "guidance.timed", "guidance.on-time"));
        sections.add(byYear(part, "visits", "visits.count"));
        return sections;
    }

    private static Headline totals(Part part, ObstaclesByYear obstacles) {
        List<Headline.Item> raised = obstacles.figures(part.days(), Optional.empty()).stream()
                .map(figure -> Headline.Item.of(Label.key("indicator." + figure.indicator()), figure))
                .toList();
        return new Headline(
                "totals",
                Label.key("dialogue.totals", part.period().label()),
                List.of(
                        item("dialogue.conferences", ofYears(part), item(part, "dialogue.cooperatives")),
                        new Headline.Item(
                                raised.get(0).label(), raised.get(0).figure(), raised.subList(1, raised.size())),
                        item(
                                "outreach.sessions",
                                part.figures().of("outreach.sessions", part.days()),
                                item(part, "outreach.people"))));
    }

    private static Figure ofYears(Part part) {
        return part.figures()
                .by("dialogue.conferences", part.days(), question -> question.by(Dimension.YEAR))
                .total();
    }

    private static Headline.Item item(Part part, String indicator) {
        return item(indicator, part.figures().of(indicator, part.days()));
    }

    private static Headline.Item item(String indicator, Figure figure, Headline.Item... parts) {
        return new Headline.Item(
                Label.key("indicator." + indicator), figure, Stream.of(parts).toList());
    }

    private static Table byYear(Part part, String id, String... indicators) {
        return GroupTable.of(
                        id,
                        "dialogue." + id,
                        part.figures(),
                        part.days(),
                        question -> question.by(Dimension.YEAR),
                        indicators)
                .rows(part.years().stream().map(year -> Integer.toString(year)).toList(), Label::verbatim);
    }
}
