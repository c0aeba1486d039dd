package vn.htx.reporting.support;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.htx.core.document.RecordMapper;
import vn.htx.core.organization.OrganizationKind;
import vn.htx.core.statistics.Dimension;
import vn.htx.core.support.BeneficiaryKind;
import vn.htx.core.support.SupportFacts;
import vn.htx.core.support.SupportKind;
import vn.htx.reporting.Chart;
import vn.htx.reporting.Headline;
import vn.htx.reporting.Label;
import vn.htx.reporting.Section;
import vn.htx.reporting.Table;
import vn.htx.reporting.definition.AreaNames;
import vn.htx.reporting.definition.GroupTable;
import vn.htx.reporting.definition.PeriodReport;
import vn.htx.reporting.definition.SupportNames;

/** Báo cáo hỗ trợ: cases, money and whom they reached, by programme, line, measure, kind, year, area and beneficiary. */
public final class SupportReport extends PeriodReport {
    private static final String BUDGET = "support.budget";
    private static final String AWARDS = "support.awards";
    private static final String AWARDED = "support.awarded";
    private static final String PAID = "support.paid";
    private static final String RECOVERED = "support.recovered";
    private static final String BENEFICIARIES = "support.beneficiaries";
    private static final String ORGANIZATIONS = "support.organizations";

    @Override
    public String name() {
        return "support";
    }

    @Override
    protected List<Section> sections(Part part) {
        SupportNames names = SupportNames.of(part.scope().view());
        List<Section> sections = new ArrayList<>(List.of(
                totals(part),
                byProgramme(part, names),
                byLine(part, names),
                byMeasure(part, names),
                byKind(part),
                byYear(part),
                drawn(part),
                byBeneficiary(part),
                byOrganization(part)));
        part.areas().ifPresent(dimension -> sections.add(byArea(part, dimension)));
        return sections;
    }

    private static Headline totals(Part part) {
        return new Headline(
                "totals",
                Label.key("support.totals", part.period().label()),
                List.of(
                        item(part, AWARDS, item(part, AWARDED), item(part, PAID), item(part, RECOVERED)),
                        item(part, BUDGET),
                        item(
                                part,
                                BENEFICIARIES,
                                item(part, ORGANIZATIONS),
                                item(part, "support.cooperatives"),
                                item(part, "support.enterprises"))));
    }

    private static Headline.Item item(Part part, String indicator, Headline.Item... parts) {
        return Headline.Item.of(
                Label.key("indicator." + indicator),
                indicator.equals(BUDGET)
                        ? part.figures()
                                .by(BUDGET, part.days(), question -> question.by("source"))
                                .total()
                        : part.figures().of(indicator, part.days()),
                parts);
    }

    private static Table byProgramme(Part part, SupportNames names) {
        return GroupTable.of(
                        "by-programme",
                        "support.by-programme",
                        part.figures(),
                        part.days(),
                        question -> question.by("programme"),
                        BUDGET,
                        AWARDS,
                        AWARDED,
                        PAID,
                        RECOVERED,
                        BENEFICIARIES,
                        ORGANIZATIONS)
                .rows(names::ofProgramme);
    }

    private static Table byLine(Part part, SupportNames names) {
        return GroupTable.of(
                        "by-line",
                        "support.by-line",
                        part.figures(),
                        part.days(),
                        question -> question.joining("measure", SupportFacts.MEASURE)
                                .by("measure.line"),
                        AWARDS,
                        AWARDED,
                        PAID,
                        RECOVERED,
                        BENEFICIARIES,
                        ORGANIZATIONS)
                .rows(
                        line -> line.equals(Dimension.NONE) ? Label.key("support.no-line") : names.ofMeasure(line),
                        Label.key("support.by-line.note"));
    }

    private static Table byMeasure(Part part, SupportNames names) {
        return GroupTable.of(
                        "by-measure",
                        "support.by-measure",
                        part.figures(),
                        part.days(),
                        question -> question.by("measure"),
                        AWARDS,
                        AWARDED,
                        PAID,
                        RECOVERED,
                        BENEFICIARIES,
                        ORGANIZATIONS)
                .rows(names::ofMeasure);
    }

    private static Table byKind(Part part) {
        return GroupTable.of(
                        "by-kind",
                        "support.by-kind",
                        part.figures(),
                        part.days(),
                        question -> question.by("kind"),
                        AWARDS,
                        AWARDED,
                        PAID,
                        RECOVERED,
                        BENEFICIARIES,
                        ORGANIZATIONS)
                .rows(words(SupportKind.values()), kind -> Label.key("support-kind." + kind));
    }

    private static Table byYear(Part part) {
        return GroupTable.of(
                        "by-year",
                        "support.by-year",
                        part.figures(),
                        part.days(),
                        question -> question.by(Dimension.YEAR),
                        BUDGET,
                        AWARDS,
                        AWARDED,
                        PAID,
                        RECOVERED,
                        BENEFICIARIES,
                        ORGANIZATIONS)
                .rows(
                        part.years().stream()
                                .map(year -> Integer.toString(year))
                                .toList(),
                        Label::verbatim,
                        Label.key("support.by-year.note"));
    }

    private static Chart drawn(Part part) {
        return new Chart(
                "money-by-year",
                Label.key("support.money-by-year", part.period().label()),
                Chart.Kind.BARS,
                "by-year",
                List.of(GroupTable.columnOf(AWARDED), GroupTable.columnOf(PAID)));
    }

    private static Table byBeneficiary(Part part) {
        return GroupTable.of(
                        "by-beneficiary",
                        "support.by-beneficiary",
                        part.figures(),
                        part.days(),
                        question -> question.by("beneficiaryKind"),
                        AWARDS,
                        AWARDED,
                        PAID,
                        RECOVERED,
                        BENEFICIARIES)
                .rows(words(BeneficiaryKind.values()), kind -> Label.key("beneficiary." + kind));
    }

    private static Table byOrganization(Part part) {
        return GroupTable.of(
                        "by-organization-kind",
                        "support.by-organization-kind",
                        part.figures(),
                        part.days(),
                        question -> question.by(Dimension.KIND),
                        AWARDS,
                        AWARDED,
                        PAID,
                        RECOVERED,
                        ORGANIZATIONS)
                .rows(words(OrganizationKind.values()), kind -> Label.key("kind." + kind));
    }

    private static Table byArea(Part part, Dimension dimension) {
        return GroupTable.of(
                        "by-area",
                        "support.by-area",
                        part.figures(),
                        part.days(),
                        question -> question.by(dimension),
                        AWARDS,
                        AWARDED,
                        PAID,
                        RECOVERED,
                        ORGANIZATIONS)
                .rows(new AreaNames(part.scope())::of, Label.key("note.by-area"));
    }

    private static List<String> words(Enum<?>... constants) {
        return Stream.of(constants).map(RecordMapper::nameOf).toList();
    }
}
