package vn.htx.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.htx.core.document.CanonicalForm;
import vn.htx.core.document.Document;
import vn.htx.core.filing.Filing;
import vn.htx.core.filing.FilingDocument;
import vn.htx.core.organization.Reference;
import vn.htx.core.register.Register;
import vn.htx.core.register.RegisterParts;
import vn.htx.core.register.Settings;
import vn.htx.core.register.StandardCatalogue;
import vn.htx.core.release.PublishReport;
import vn.htx.core.time.AsOf;
import vn.htx.reporting.Language;
import vn.htx.reporting.catalogue.Reports;
import vn.htx.reporting.definition.ReportRequest;
import vn.htx.reporting.release.Release;

/**
 * The release among the examples. It was stored once and stays as it is: if this version cannot print it to the byte any more, neither
 * can it print what offices have published. Only while nothing is released may it be written anew, with
 * {@code -Dhtx.golden=write}.
 */
class ReleaseExampleTest {
    private static final Path STORY = Path.of("../docs/examples/releases");
    private static final Path EXAMPLE = STORY.resolve("05-publish-report.json");
    private static final LocalDate DAY = LocalDate.of(2025, 5, 31);

    private static PublishReport example() {
        return (PublishReport) FilingDocument.read(JsonDocuments.read(EXAMPLE), StandardCatalogue.catalogue())
                .act();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theReleaseIsPrintedToTheByte(Language language) {
        Release release = Release.of(example());

        assertThat(example().prints()).hasSize(4);
        assertThat(release.print("json", language)).isNotEmpty();
        assertThat(release.print("csv", language)).isNotEmpty();
        assertThat(release.report().figures()).isNotEmpty();
    }

    @Test
    void itIsReadAndWrittenBackTheSame() throws IOException {
        if ("write".equals(System.getProperty("htx.golden"))) {
            Files.writeString(EXAMPLE, CanonicalForm.text(published()));
        }
        Document written = JsonDocuments.read(EXAMPLE);
        Filing filing = FilingDocument.read(written, StandardCatalogue.catalogue());

        assertThat(FilingDocument.write(filing, StandardCatalogue.catalogue())).isEqualTo(written);
    }

    /** What publishing the story's report stores. */
    private static Document published() {
        RegisterParts parts =
                RegisterParts.standard().withClock(Clock.fixed(Instant.parse("2025-06-02T03:15:30Z"), ZoneOffset.UTC));
        try (Register register = Register.open(Settings.memory(), parts)) {
            List<Path> before = Stories.filings(STORY).stream()
                    .filter(file -> !file.equals(EXAMPLE))
                    .toList();
            before.forEach(file -> register.file(FilingDocument.read(JsonDocuments.read(file), parts.catalogue()))
                    .orElseThrow());
            ReportRequest request =
                    ReportRequest.of(register.view(AsOf.on(DAY)), parts.areas()).withSample(true);
            PublishReport act = Release.publish(new Reference("policies-2025-05"), Reports.of("policies"), request);
            return FilingDocument.write(
                    Filing.of("releases-05", "office-1", LocalDate.of(2025, 6, 2), act), parts.catalogue());
        }
    }
}
