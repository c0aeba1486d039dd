package vn.htx.core.release;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.htx.core.document.Document.Fields;
import vn.htx.core.fact.Act;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;
import vn.htx.core.release.ReleaseFacts.ReleasedReport;

/**
 * Công bố báo cáo: a report is made public, with everything that was printed: whoever prints it again needs nothing else. It was
 * made from the register as known at the entry before its own; if another was accepted since, it has to be made again. The day it
 * takes effect is the day of publication.
 *
 * @param release the id of the release, such as {@code overview-2025-05}
 * @param report which report, such as {@code overview}
 * @param asOf the effective day: the report says what was true on it
 * @param known the last entry the report was made from; 0 if there was none
 * @param knownAt when that entry was recorded
 * @param area the area reported on; empty when the whole register is
 * @param period the years asked for, such as {@code 2020-2025}; empty for the usual ones
 * @param organization the organization reported on, where the report is about one
 * @param sample whether the data is made up
 * @param figures every figure once; the page names them by their places, from 0
 * @param words every text printed, under its key: names and definitions of indicators, units, headings, notes
 * @param page the title, sections, notes and sources, as the reporting module writes them
 * @param prints the digests of the files published
 */
public record PublishReport(
        Reference release,
        String report,
        LocalDate asOf,
        long known,
        Optional<Instant> knownAt,
        Optional<ReleasedArea> area,
        Optional<String> period,
        Optional<OrganizationId> organization,
        boolean sample,
        List<ReleasedFigure> figures,
        List<Wording> words,
        Fields page,
        List<ReleasedPrint> prints)
        implements Act {

    private static final Pattern REPORT = Pattern.compile("[a-z][a-z0-9-]*");
    private static final Pattern PERIOD = Pattern.compile("[0-9]{4}(-[0-9]{4})?");

    public PublishReport {
        figures = List.copyOf(figures);
        words = List.copyOf(words);
        prints = List.copyOf(prints);
        if (!REPORT.matcher(report).matches()) {
            throw new IllegalArgumentException("'" + report + "' names no report; write one such as overview");
        }
        if (known < 0) {
            throw new IllegalArgumentException("a report is known at an entry, 0 or more; got " + known);
        }
        if (known == 0 && knownAt.isPresent()) {
            throw new IllegalArgumentException("there is no entry 0, so that none was recorded at " + knownAt.get());
        }
        period.filter(years -> !PERIOD.matcher(years).matches()).ifPresent(years -> {
            throw new IllegalArgumentException("'" + years + "' is no period; write 2020-2025, or one year");
        });
    }

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        if (asOf.isAfter(effectiveOn)) {
            throw new IllegalArgumentException(
                    "a report published on " + effectiveOn + " cannot say what was true on " + asOf);
        }
        return List.of(Statement.holds(ReleaseFacts.REPORT, released(), effectiveOn));
    }

    private ReleasedReport released() {
        return new ReleasedReport(
                release,
                report,
                asOf,
                known,
                area.map(ReleasedArea::code),
                period,
                organization,
                sample,
                figures.size());
    }

    @Override
    public List<Premise> premises() {
        return List.of(Premise.never(ReleaseFacts.REPORT, release));
    }

    @Override
    public Optional<Long> madeFrom() {
        return Optional.of(known);
    }
}
