package vn.htx.reporting.supervision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.htx.core.commendation.AwardKind;
import vn.htx.core.commendation.AwardLevel;
import vn.htx.core.commendation.CommendationFacts;
import vn.htx.core.commendation.CommendationFacts.Model;
import vn.htx.core.document.RecordMapper;
import vn.htx.core.fact.Fact;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.organization.Organization;
import vn.htx.core.statistics.Dimension;
import vn.htx.core.statistics.FactQuestion;
import vn.htx.core.supervision.SanctionKind;
import vn.htx.core.supervision.SupervisionKind;
import vn.htx.reporting.Cell;
import vn.htx.reporting.Headline;
import vn.htx.reporting.Label;
import vn.htx.reporting.Section;
import vn.htx.reporting.Table;
import vn.htx.reporting.definition.AreaNames;
import vn.htx.reporting.definition.GroupTable;
import vn.htx.reporting.definition.PeriodReport;

/** Báo cáo kiểm tra, giám sát, khen thưởng: what the State found, what is to be put right, and whom it honoured. */
public final class SupervisionReport extends PeriodReport {
    private static final String INSPECTIONS = "supervision.inspections";
    private static final String INSPECTED = "supervision.cooperatives";
    private static final String FINDINGS = "supervision.findings";
    private static final String VIOLATIONS = "supervision.violations";
    private static final String SANCTIONS = "supervision.sanctions";
    private static final String FINES = "supervision.fines";
    private static final String COMPLAINTS = "complaints.received";
    private static final String AWARDS = "commendation.awards";
    private static final String HONOURED = "commendation.cooperatives";

    @Override
    public String name() {
        return "supervision";
    }

    @Override
    protected List<Section> sections(Part part) {
        Standing standing = new Standing(part);
        List<Section> sections = new ArrayList<>(List.of(
                totals(part),
                standing.headline(),
                byYear(part),
                table(part, "by-kind", question -> question.by("kind"), INSPECTIONS, INSPECTED)
                        .rows(words(SupervisionKind.values()), kind -> Label.key("supervision-kind." + kind)),
                table(part, "by-matter", question -> question.by("matter"), FINDINGS, VIOLATIONS, COMPLAINTS)
                        .rows(matter -> Label.key("supervised-matter." + matter)),
                standing.remedies(),
                table(part, "by-sanction", question -> question.by("kind"), SANCTIONS, FINES)
                        .rows(words(SanctionKind.values()), kind -> Label.key("sanction-kind." + kind)),
                table(part, "awards-by-level", question -> question.by("level"), AWARDS, HONOURED)
                        .rows(words(AwardLevel.values()), level -> Label.key("award-level." + level)),
                table(part, "awards-by-kind", question -> question.by("kind"), AWARDS, HONOURED)
                        .rows(words(AwardKind.values()), kind -> Label.key("award-kind." + kind)),
                models(part)));
        part.areas()
                .ifPresent(dimension -> sections.add(table(
                                part,
                                "by-area",
                                question -> question.by(dimension),
                                INSPECTIONS,
                                FINDINGS,
                                VIOLATIONS,
                                SANCTIONS,
                                COMPLAINTS,
                                AWARDS)
                        .rows(new AreaNames(part.scope())::of, Label.key("note.by-area"))));
        return sections;
    }

    private static Headline totals(Part part) {
        return new Headline(
                "totals",
                Label.key("supervision.totals", part.period().label()),
                List.of(
                        item(part, INSPECTIONS, INSPECTED, FINDINGS),
                        item(part, VIOLATIONS),
                        item(part, SANCTIONS, FINES),
                        item(part, COMPLAINTS),
                        item(part, AWARDS, HONOURED),
                        item(part, "commendation.models", "commendation.new-style")));
    }

    private static Headline.Item item(Part part, String indicator, String... more) {
        return new Headline.Item(
                Label.key("indicator." + indicator),
                part.figures().of(indicator, part.days()),
                Stream.of(more).map(each -> item(part, each)).toList());
    }

    private static Table byYear(Part part) {
        return table(
                        part,
                        "by-year",
                        question -> question.by(Dimension.YEAR),
                        INSPECTIONS,
                        INSPECTED,
                        FINDINGS,
                        VIOLATIONS,
                        SANCTIONS,
                        FINES,
                        COMPLAINTS,
                        AWARDS,
                        HONOURED)
                .rows(part.years().stream().map(year -> Integer.toString(year)).toList(), Label::verbatim);
    }

    private static GroupTable table(Part part, String id, UnaryOperator<FactQuestion> apart, String... indicators) {
        return GroupTable.of(id, "supervision." + id, part.figures(), part.days(), apart, indicators);
    }

    private static List<String> words(Enum<?>... constants) {
        return Stream.of(constants).map(RecordMapper::nameOf).toList();
    }

    /** The models of the day, by name: being one is a public honour. */
    private static Table models(Part part) {
        List<Table.Row> rows = part.scope()
                .view()
                .streamFacts(
                        FactQuery.all(CommendationFacts.MODEL).on(part.scope().day()))
                .map(known -> known.fact())
                .sorted(Comparator.comparing(
                                (Fact<Model> model) -> model.period().from())
                        .thenComparing(model -> model.value().organization().value()))
                .flatMap(model -> part
                        .scope()
                        .view()
                        .findOrganization(model.value().organization())
                        .filter(found -> part.scope()
                                .area()
                                .map(area -> area.holds(
                                        found.profile().seat(), found.profile().seatSince()))
                                .orElse(true))
                        .map(found -> row(found, model))
                        .stream())
                .toList();
        return new Table(
                "models",
                Label.key("supervision.models", Label.day(part.scope().day())),
                Label.key("supervision.models.row"),
                Stream.of("level", "ground", "since")
                        .map(id -> new Table.Column(id, Label.key("supervision.models." + id)))
                        .toList(),
                rows,
                rows.isEmpty() ? List.of(Label.key("supervision.models.none")) : List.of());
    }

    private static Table.Row row(Organization found, Fact<Model> model) {
        return Table.Row.of(
                Label.verbatim(found.name().value()),
                new Cell.Words(Label.key(
                        "award-level." + RecordMapper.nameOf(model.value().level()))),
                new Cell.Words(Label.key("commendation-ground."
                        + RecordMapper.nameOf(model.value().ground()))),
                new Cell.Words(Label.day(model.period().from())));
    }
}
