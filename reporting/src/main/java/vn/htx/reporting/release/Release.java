package vn.htx.reporting.release;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.htx.core.area.AreaDirectory;
import vn.htx.core.filing.Digests;
import vn.htx.core.organization.Reference;
import vn.htx.core.register.View;
import vn.htx.core.release.PublishReport;
import vn.htx.core.release.ReleasedPrint;
import vn.htx.core.release.Wording;
import vn.htx.core.time.VietNamTime;
import vn.htx.reporting.Figure;
import vn.htx.reporting.Known;
import vn.htx.reporting.Language;
import vn.htx.reporting.Phrases;
import vn.htx.reporting.Report;
import vn.htx.reporting.ReportArea;
import vn.htx.reporting.catalogue.Reports;
import vn.htx.reporting.definition.ReportDefinition;
import vn.htx.reporting.definition.ReportPeriod;
import vn.htx.reporting.definition.ReportRequest;
import vn.htx.reporting.render.Renderers;

/**
 * Báo cáo đã công bố: a report as it was published. It is read and printed from what was stored, whatever the register, the law, the
 * definitions and the words of reports have become since. Immutable.
 */
public final class Release {
    /** The formats whose bytes are published: they hold every figure, and no drawing depends on the fonts of a machine. */
    static final List<String> PUBLISHED_FORMATS = List.of("json", "csv");

    private final PublishReport stored;
    private final Report report;

    private Release(PublishReport stored) {
        this.stored = stored;
        this.report = read(stored);
    }

    /**
     * The release an act stores.
     *
     * @throws ReleaseException if this version cannot read its page
     */
    public static Release of(PublishReport stored) {
        return new Release(stored);
    }

    /**
     * Publishes a report: makes it from a request, and stores all that printing it takes.
     *
     * @param id the release's id
     * @param request of a view that knows all the register's entries: the act is accepted as the very next one only
     */
    public static PublishReport publish(Reference id, ReportDefinition definition, ReportRequest request) {
        return publish(id, definition.of(request), request.period(), request);
    }

    private static PublishReport publish(
            Reference id, Report report, Optional<ReportPeriod> period, ReportRequest request) {
        PublishReport bare = Publication.of(id, report, period, request);
        Release unprinted = new Release(bare);
        if (!unprinted.report().equals(report)) {
            throw new IllegalStateException("report " + report.id() + " is not the same once it is stored");
        }
        NotedWords words = new NotedWords();
        for (String format : Renderers.formats()) {
            for (Language language : Language.values()) {
                unprinted.print(format, words.in(language));
            }
        }
        PublishReport worded = Publication.with(bare, words.list(), List.of());
        return Publication.with(worded, worded.words(), new Release(worded).prints());
    }

    private List<ReleasedPrint> prints() {
        return PUBLISHED_FORMATS.stream()
                .flatMap(format -> List.of(Language.values()).stream()
                        .map(language ->
                                new ReleasedPrint(format, language.tag(), digest(print(format, stored(language))))))
                .toList();
    }

    private static Report read(PublishReport stored) {
        try {
            return readPage(stored);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new ReleaseException(stored.release(), "cannot be read by this version: " + e.getMessage(), e);
        }
    }

    private static Report readPage(PublishReport stored) {
        List<Figure> figures = stored.figures().stream().map(FigureForm::read).toList();
        PageReader page = new PageReader(stored.page(), figures);
        return new Report(
                stored.report(),
                page.title(),
                stored.asOf(),
                known(stored),
                stored.area().map(area -> new ReportArea(area.code().value(), area.name())),
                stored.sample(),
                page.sections(),
                page.notes(),
                page.sources());
    }

    private static Known known(PublishReport stored) {
        return new Known(
                stored.known(),
                stored.knownAt().map(at -> at.atZone(VietNamTime.ZONE).toOffsetDateTime()));
    }

    /** The id. */
    public Reference id() {
        return stored.release();
    }

    /** The report as it was published. */
    public Report report() {
        return report;
    }

    /**
     * The bytes of the report. As JSON and CSV they are those that were published; other formats say what was published, laid out as
     * today.
     *
     * @throws IllegalArgumentException if there is no such format
     * @throws ReleaseException if this version of the library would print other bytes than were published
     */
    public byte[] print(String format, Language language) {
        byte[] bytes = print(format, PUBLISHED_FORMATS.contains(format) ? stored(language) : storedOrToday(language));
        stored.prints().stream()
                .filter(print -> print.format().equals(format)
                        && print.language().equals(language.tag())
                        && !print.digest().equals(digest(bytes)))
                .findFirst()
                .ifPresent(print -> {
                    throw new ReleaseException(
                            id(),
                            "was published as " + format + " in " + language.tag() + " with SHA-256 " + print.digest()
                                    + ", and this version prints " + digest(bytes));
                });
        return bytes;
    }

    private byte[] print(String format, Phrases phrases) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Renderers.of(format).render(report, phrases, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String digest(byte[] bytes) {
        return Digests.hex(Digests.sha256().digest(bytes));
    }

    /** Whether this version of the library makes such reports at all. */
    public boolean isStillMade() {
        return Reports.all().stream().anyMatch(definition -> definition.name().equals(stored.report()));
    }

    /** The words stored, and no others. */
    public Phrases stored(Language language) {
        Map<String, String> texts = texts(language);
        return Phrases.of(language, key -> {
            String text = texts.get(key);
            if (text == null) {
                throw new ReleaseException(id(), "stores no text for '" + key + "'");
            }
            return text;
        });
    }

    /** The words stored; for what a page's layout has come to say since, those of today. */
    private Phrases storedOrToday(Language language) {
        Map<String, String> texts = texts(language);
        Phrases today = Phrases.in(language);
        return Phrases.of(language, key -> {
            String text = texts.get(key);
            return text == null ? today.text(key) : text;
        });
    }

    private Map<String, String> texts(Language language) {
        Map<String, String> texts = new HashMap<>();
        for (Wording word : stored.words()) {
            texts.put(word.key(), language == Language.VI ? word.vi() : word.en());
        }
        return texts;
    }

    /**
     * The same report made anew, by another view: what would be published today, or would have been.
     *
     * @throws IllegalArgumentException if there is no such report any more, or it cannot be asked so any more
     */
    public Report remade(View view, AreaDirectory areas) {
        ReportRequest whole = ReportRequest.of(view, areas).withSample(stored.sample());
        ReportRequest here =
                stored.area().map(area -> whole.withArea(area.code())).orElse(whole);
        ReportRequest then = stored.period()
                .map(years -> here.withPeriod(ReportPeriod.parse(years)))
                .orElse(here);
        ReportRequest asked = stored.organization().map(then::withOrganization).orElse(then);
        return Reports.of(stored.report()).of(asked);
    }
}
