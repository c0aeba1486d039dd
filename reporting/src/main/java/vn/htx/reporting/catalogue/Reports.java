package vn.htx.reporting.catalogue;

import java.util.List;
import java.util.stream.Collectors;
import vn.htx.reporting.annual.AnnualReport;
import vn.htx.reporting.definition.ReportDefinition;
import vn.htx.reporting.dialogue.DialogueReport;
import vn.htx.reporting.evaluation.EvaluationReport;
import vn.htx.reporting.linkage.LinkagesReport;
import vn.htx.reporting.organization.OrganizationReport;
import vn.htx.reporting.overview.OverviewReport;
import vn.htx.reporting.policies.PoliciesReport;
import vn.htx.reporting.promotion.PromotionReport;
import vn.htx.reporting.supervision.SupervisionReport;
import vn.htx.reporting.support.SupportReport;

/** The reports there are. */
public final class Reports {
    private static final List<ReportDefinition> ALL = List.of(
            new OverviewReport(),
            new PoliciesReport(),
            new SupportReport(),
            new LinkagesReport(),
            new PromotionReport(),
            new DialogueReport(),
            new EvaluationReport(),
            new SupervisionReport(),
            new AnnualReport(),
            new OrganizationReport());

    private Reports() {}

    /** All reports, in the order they are offered. */
    public static List<ReportDefinition> all() {
        return ALL;
    }

    /**
     * The report of a name.
     *
     * @throws IllegalArgumentException naming the reports there are
     */
    public static ReportDefinition of(String name) {
        return ALL.stream()
                .filter(report -> report.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No report '" + name + "'; choose one of "
                        + ALL.stream().map(ReportDefinition::name).collect(Collectors.joining(", "))));
    }
}
