package vn.htx.reporting.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.htx.core.document.RecordMapper;
import vn.htx.core.linkage.LinkageFunding;
import vn.htx.core.linkage.PartnerRole;
import vn.htx.core.statistics.Dimension;
import vn.htx.core.support.BeneficiaryKind;
import vn.htx.reporting.Cell;
import vn.htx.reporting.Chart;
import vn.htx.reporting.Figure;
import vn.htx.reporting.Headline;
import vn.htx.reporting.Label;
import vn.htx.reporting.Section;
import vn.htx.reporting.Table;
import vn.htx.reporting.definition.AreaNames;
import vn.htx.reporting.definition.GroupTable;
import vn.htx.reporting.definition.PeriodReport;
import vn.htx.reporting.definition.SupportNames;

/** Báo cáo liên kết: leads, partners, projects, households and value chains, national programmes and other funding apart. */
public final class LinkagesReport extends PeriodReport {
    private static final String LEADS = "linkage.leads";
    private static final String PROJECTS = "linkage.projects";
    private static final String CHAINS = "linkage.chains";
    private static final String PARTNERS = "linkage.partners";
    private static final String HOUSEHOLDS = "linkage.households";
    private static final String NATIONAL_LEADS = "linkage.national.leads";
    private static final String NATIONAL_PROJECTS = "linkage.national.projects";
    private static final String VALUE_CHAIN_LEADS = "linkage.value-chain.leads";
    private static final String VALUE_CHAIN_PROJECTS = "linkage.value-chain.projects";

    private static final List<String> OF_YEAR = List.of(
            LEADS,
            NATIONAL_LEADS,
            NATIONAL_PROJECTS,
            VALUE_CHAIN_LEADS,
            VALUE_CHAIN_PROJECTS,
            PARTNERS,
            CHAINS,
            HOUSEHOLDS);

    @Override
    public String name() {
        return "linkages";
    }

    @Override
    protected List<Section> sections(Part part) {
        List<Section> sections = new ArrayList<>(List.of(
                totals(part),
                byFunding(part),
                byProgramme(part),
                byChain(part),
                byRole(part),
                byPartner(part),
                byYear(part),
                drawn(part)));
        part.areas().ifPresent(dimension -> sections.add(byArea(part, dimension)));
        return sections;
    }

    private static Headline totals(Part part) {
        return new Headline(
                "totals",
                Label.key("linkages.totals", part.period().label()),
                List.of(
                        item(part, NATIONAL_LEADS, item(part, NATIONAL_PROJECTS)),
                        item(part, VALUE_CHAIN_LEADS, item(part, VALUE_CHAIN_PROJECTS)),
                        item(part, LEADS, item(part, "linkage.leads.both"), item(part, PROJECTS)),
                        item(part, PARTNERS),
                        item(part, CHAINS)));
    }

    private static Headline.Item item(Part part, String indicator, Headline.Item... parts) {
        return Headline.Item.of(
                Label.key("indicator." + indicator), part.figures().of(indicator, part.days()), parts);
    }

    private static Table byFunding(Part part) {
        return GroupTable.of(
                        "by-funding",
                        "linkages.by-funding",
                        part.figures(),
                        part.days(),
                        question -> question.by("funding"),
                        LEADS,
                        PROJECTS,
                        CHAINS)
                .rows(
                        words(LinkageFunding.values()),
                        funding -> Label.key("linkage-funding." + funding),
                        Label.key("linkages.by-funding.note"));
    }

    private static Table byProgramme(Part part) {
        SupportNames names = SupportNames.of(part.scope().view());
        return GroupTable.of(
                        "by-programme",
                        "linkages.by-programme",
                        part.figures(),
                        part.days(),
                        question -> question.by("programme"),
                        LEADS,
                        PROJECTS,
                        CHAINS)
                .rows(programme -> programme.equals(Dimension.NONE)
                        ? Label.key("linkages.no-programme")
                        : names.ofProgramme(programme));
    }

    private static Table byChain(Part part) {
        return GroupTable.of(
                        "by-chain",
                        "linkages.by-chain",
                        part.figures(),
                        part.days(),
                        question -> question.by("product"),
                        LEADS,
                        PROJECTS)
                .rows(Label::verbatim);
    }

    private static Table byRole(Part part) {
        return GroupTable.of(
                        "by-role",
                        "linkages.by-role",
                        part.figures(),
                        part.days(),
                        question -> question.by("role"),
                        PARTNERS)
                .rows(words(PartnerRole.values()), role -> Label.key("partner-role." + role));
    }

    private static Table byPartner(Part part) {
        return GroupTable.of(
                        "by-partner",
                        "linkages.by-partner",
                        part.figures(),
                        part.days(),
                        question -> question.by("kind"),
                        PARTNERS)
                .rows(words(BeneficiaryKind.values()), kind -> Label.key("beneficiary." + kind));
    }

    /** What lasts is of every year it holds in, so that each year is asked by itself. */
    private static Table byYear(Part part) {
        return new Table(
                "by-year",
                Label.key("linkages.by-year"),
                Label.key("linkages.by-year.row"),
                OF_YEAR.stream()
                        .map(indicator ->
                                new Table.Column(GroupTable.columnOf(indicator), Label.key("indicator." + indicator)))
                        .toList(),
                part.years().stream().map(year -> row(part, year)).toList(),
                List.of(Label.key("linkages.by-year.note")));
    }

    private static Table.Row row(Part part, int year) {
        List<Cell> cells = OF_YEAR.stream()
                .<Cell>map(indicator -> figure(part, indicator, year))
                .toList();
        return new Table.Row(Label.verbatim(Integer.toString(year)), cells, false);
    }

    private static Figure figure(Part part, String indicator, int year) {
        return part.figures().of(indicator, part.days(year)).withDimension("year", Integer.toString(year));
    }

    private static Chart drawn(Part part) {
        return new Chart(
                "leads-by-year",
                Label.key("linkages.leads-by-year", part.period().label()),
                Chart.Kind.BARS,
                "by-year",
                List.of(GroupTable.columnOf(NATIONAL_LEADS), GroupTable.columnOf(VALUE_CHAIN_LEADS)));
    }

    private static Table byArea(Part part, Dimension dimension) {
        return GroupTable.of(
                        "by-area",
                        "linkages.by-area",
                        part.figures(),
                        part.days(),
                        question -> question.by(dimension),
                        LEADS,
                        PROJECTS,
                        CHAINS)
                .rows(new AreaNames(part.scope())::of, Label.key("note.by-area"));
    }

    private static List<String> words(Enum<?>... constants) {
        return Stream.of(constants).map(RecordMapper::nameOf).toList();
    }
}
