package vn.htx.reporting.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.htx.core.document.CanonicalForm;
import vn.htx.core.fact.Catalogue;
import vn.htx.core.organization.Reference;
import vn.htx.core.register.StandardCatalogue;
import vn.htx.core.release.PublishReport;
import vn.htx.core.release.ReleasedPrint;
import vn.htx.core.release.Wording;
import vn.htx.reporting.Figure;
import vn.htx.reporting.Language;
import vn.htx.reporting.Report;
import vn.htx.reporting.SmallReport;
import vn.htx.reporting.catalogue.Reports;
import vn.htx.reporting.definition.ReportDefinition;
import vn.htx.reporting.definition.ReportPeriod;
import vn.htx.reporting.definition.ReportRequest;
import vn.htx.reporting.overview.SupportedEconomy;
import vn.htx.reporting.render.Printing;
import vn.htx.reporting.render.Renderers;

/** What was published is printed again from what was stored, and from nothing else. */
class ReleaseTest {
    private static final Catalogue CATALOGUE = StandardCatalogue.catalogue();
    private static final SupportedEconomy ECONOMY = SupportedEconomy.filled();

    private static ReportRequest request() {
        return ECONOMY.on("2025-05-31").withSample(true);
    }

    private static PublishReport published(String report) {
        return Release.publish(new Reference(report + "-2025-05"), Reports.of(report), request());
    }

    /** The act as it comes back from the canonical bytes of an entry. */
    private static PublishReport kept(PublishReport act) {
        String bytes = CanonicalForm.text(CATALOGUE.write(act));
        return (PublishReport) CATALOGUE.readAct(CanonicalForm.parse(bytes), "act");
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    static Stream<String> reports() {
        return Reports.all().stream().map(ReportDefinition::name).filter(name -> !name.equals("organization"));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void aReleaseIsPrintedAsTheReportWas(String name) {
        Report report = Reports.of(name).of(request());
        Release release = Release.of(kept(published(name)));

        assertThat(release.report()).isEqualTo(report);
        for (String format : Renderers.formats()) {
            for (Language language : Language.values()) {
                assertThat(text(release.print(format, language)))
                        .as("%s in %s", format, language)
                        .isEqualTo(Printing.print(report, format, language));
            }
        }
    }

    @Test
    void everyKindOfSectionCellValueAndDocumentComesBackEqual() {
        for (Report report : List.of(SmallReport.made(), SmallReport.unmarked())) {
            PageWriter writer = new PageWriter();
            var page = CanonicalForm.parseFields(CanonicalForm.text(writer.write(report)));
            List<Figure> figures = writer.figures().stream()
                    .map(FigureForm::write)
                    .map(FigureForm::read)
                    .toList();
            PageReader reader = new PageReader(page, figures);

            assertThat(writer.figures()).doesNotHaveDuplicates().containsAll(report.figures());
            assertThat(reader.title()).isEqualTo(report.title());
            assertThat(reader.sections()).isEqualTo(report.sections());
            assertThat(reader.notes()).isEqualTo(report.notes());
            assertThat(reader.sources()).isEqualTo(report.sources());
        }
    }

    static Stream<Arguments> publishedFormats() {
        return Release.PUBLISHED_FORMATS.stream()
                .flatMap(format -> Stream.of(Language.values()).map(language -> Arguments.of(format, language)));
    }

    /** If a definition, a unit or a heading is worded otherwise one day, the bundles are; the release is not. */
    @ParameterizedTest
    @MethodSource("publishedFormats")
    void everyWordPrintedIsOneThatWasStored(String format, Language language) {
        PublishReport act = kept(published("overview"));
        List<Wording> others = act.words().stream()
                .map(word -> new Wording(word.key(), "VI " + word.vi(), "EN " + word.en()))
                .toList();
        String mark = language == Language.VI ? "VI " : "EN ";

        String printed =
                text(Release.of(Publication.with(act, others, List.of())).print(format, language));

        assertThat(printed).contains(mark);
        assertThat(printed.replace(mark, "")).isEqualTo(text(Release.of(act).print(format, language)));
    }

    @Test
    void aReleaseThatLacksAWordSaysWhich() {
        PublishReport act = Publication.with(published("overview"), List.of(), List.of());

        assertThatThrownBy(() -> Release.of(act).print("json", Language.EN))
                .isInstanceOf(ReleaseException.class)
                .hasMessageContaining("overview-2025-05")
                .hasMessageContaining("stores no text for");
        assertThat(text(Release.of(act).print("text", Language.EN))).contains("Cooperatives");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void bytesOtherThanThoseThatWerePublishedAreNotPassedOffAsThem(Language language) {
        PublishReport act = published("policies");
        List<ReleasedPrint> others = act.prints().stream()
                .map(print -> new ReleasedPrint(print.format(), print.language(), "0".repeat(64)))
                .toList();
        Release other = Release.of(Publication.with(act, act.words(), others));

        assertThat(act.prints()).hasSize(Release.PUBLISHED_FORMATS.size() * Language.values().length);
        assertThatThrownBy(() -> other.print("csv", language))
                .isInstanceOf(ReleaseException.class)
                .hasMessageContaining("policies-2025-05")
                .hasMessageContaining("0".repeat(64));
    }

    @Test
    void whatWasAskedForIsAskedAgain() {
        ReportRequest asked = request().withPeriod(ReportPeriod.parse("2022-2024"));
        Release release = Release.of(kept(Release.publish(new Reference("r"), Reports.of("support"), asked)));

        assertThat(release.remade(asked.view(), asked.areas())).isEqualTo(release.report());
        assertThat(release.remade(asked.view(), asked.areas()))
                .isNotEqualTo(Reports.of("support").of(request()));
    }
}
