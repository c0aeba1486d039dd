package vn.htx.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.htx.core.document.RecordMapper;
import vn.htx.reporting.definition.ReportDefinition;
import vn.htx.reporting.definition.ReportDefinition.Limit;
import vn.htx.reporting.definition.ReportPeriod;
import vn.htx.reporting.definition.ReportRequest;

/** What a report is limited to, as people ask for it. */
final class ReportLimits {

    @Option(names = "--area", paramLabel = "CODE", description = "Only this province, district or commune.")
    private @Nullable String area;

    @Option(
            names = "--period",
            paramLabel = "YEARS",
            description =
                    "The years reported on, such as 2020-2025 or 2024; those the report usually speaks of if not said.")
    private @Nullable String period;

    @Option(names = "--organization", paramLabel = "ID", description = "The organization a report on one is about.")
    private @Nullable String organization;

    /** An option that means nothing for a report would be a mistake kept quiet. */
    void requireFitting(ReportDefinition definition) {
        requireFitting(definition, Limit.AREA, area);
        requireFitting(definition, Limit.PERIOD, period);
        requireFitting(definition, Limit.ORGANIZATION, organization);
        if (definition.limits().contains(Limit.ORGANIZATION) && organization == null) {
            throw new UserMistake("report " + definition.name() + ": name the organization with --organization ID");
        }
    }

    private static void requireFitting(ReportDefinition definition, Limit limit, @Nullable String asked) {
        if (asked != null && !definition.limits().contains(limit)) {
            throw new UserMistake("report " + definition.name() + " knows no --" + RecordMapper.nameOf(limit));
        }
    }

    /** The request, limited so. */
    ReportRequest of(ReportRequest whole) {
        ReportRequest limited = whole;
        if (area != null) {
            AreaOption.area(whole.areas(), area, whole.view().day());
            limited = limited.withArea(AreaOption.parse(area));
        }
        if (period != null) {
            limited = limited.withPeriod(parsed(period));
        }
        if (organization != null) {
            limited = limited.withOrganization(ListCommand.known(whole.view(), organization));
        }
        return limited;
    }

    private static ReportPeriod parsed(String years) {
        try {
            return ReportPeriod.parse(years);
        } catch (IllegalArgumentException e) {
            throw new UserMistake("--period " + years + ": " + e.getMessage());
        }
    }
}
