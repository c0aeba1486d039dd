package vn.htx.reporting.release;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import vn.htx.core.area.AreaCode;
import vn.htx.core.document.Document.Fields;
import vn.htx.core.organization.Reference;
import vn.htx.core.release.PublishReport;
import vn.htx.core.release.ReleasedArea;
import vn.htx.core.release.ReleasedPrint;
import vn.htx.core.release.Wording;
import vn.htx.reporting.Report;
import vn.htx.reporting.definition.ReportPeriod;
import vn.htx.reporting.definition.ReportRequest;

/** Makes the act that publishes a report. */
final class Publication {
    private Publication() {}

    /** The act without words and prints. */
    static PublishReport of(Reference id, Report report, Optional<ReportPeriod> period, ReportRequest request) {
        PageWriter writer = new PageWriter();
        Fields page = writer.write(report);
        return new PublishReport(
                id,
                report.id(),
                report.asOf(),
                report.known().sequence(),
                report.known().recordedAt().map(OffsetDateTime::toInstant),
                report.area().map(area -> new ReleasedArea(AreaCode.parse(area.code()), area.name())),
                period.map(ReportPeriod::toString),
                request.organization(),
                report.sample(),
                writer.figures().stream().map(FigureForm::write).toList(),
                List.of(),
                page,
                List.of());
    }

    static PublishReport with(PublishReport act, List<Wording> words, List<ReleasedPrint> prints) {
        return new PublishReport(
                act.release(),
                act.report(),
                act.asOf(),
                act.known(),
                act.knownAt(),
                act.area(),
                act.period(),
                act.organization(),
                act.sample(),
                act.figures(),
                words,
                act.page(),
                prints);
    }
}
