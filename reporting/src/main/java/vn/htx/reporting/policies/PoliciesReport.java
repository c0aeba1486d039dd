package vn.htx.reporting.policies;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.htx.reporting.Headline;
import vn.htx.reporting.Label;
import vn.htx.reporting.Section;
import vn.htx.reporting.Table;
import vn.htx.reporting.definition.GroupTable;
import vn.htx.reporting.definition.PeriodReport;
import vn.htx.reporting.definition.PolicyTree;
import vn.htx.reporting.definition.SupportNames;

/** Báo cáo chính sách: the documents with their targets and what each caused, each measure, and what the policy did. */
public final class PoliciesReport extends PeriodReport {
    private static final String ORGANIZATIONS = "support.organizations";

    @Override
    public String name() {
        return "policies";
    }

    @Override
    protected List<Section> sections(Part part) {
        SupportNames names = SupportNames.of(part.scope().view());
        List<Section> sections = new ArrayList<>();
        sections.add(totals(part));
        sections.add(PolicyTree.of(part.scope().view()));
        sections.add(new SetTargets(part).table());
        sections.add(new PolicyEffects(part).caused());
        sections.add(byMeasure(part, names));
        sections.addAll(new Comparisons(part, names).sections());
        return sections;
    }

    private static Headline totals(Part part) {
        return new Headline(
                "totals",
                Label.key("policies.totals", part.period().label()),
                List.of(
                        item(part, "support.awards", "support.awarded", "support.paid"),
                        item(part, "support.beneficiaries", ORGANIZATIONS)));
    }

    private static Headline.Item item(Part part, String indicator, String... more) {
        return new Headline.Item(
                Label.key("indicator." + indicator),
                part.figures().of(indicator, part.days()),
                Stream.of(more).map(each -> item(part, each)).toList());
    }

    private static Table byMeasure(Part part, SupportNames names) {
        return GroupTable.of(
                        "by-measure",
                        "support.by-measure",
                        part.figures(),
                        part.days(),
                        question -> question.by("measure"),
                        "support.awards",
                        "support.awarded",
                        "support.paid",
                        "support.beneficiaries",
                        ORGANIZATIONS)
                .rows(names::ofMeasure);
    }
}
