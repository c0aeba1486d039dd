package vn.htx.reporting.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.htx.reporting.Label;
import vn.htx.reporting.Language;
import vn.htx.reporting.SmallReport;
import vn.htx.reporting.Table;

class RenderersTest {
    static Stream<String> formats() {
        return Renderers.formats().stream();
    }

    @Test
    void anUnknownFormatNamesThoseThereAre() {
        assertThatThrownBy(() -> Renderers.of("papyrus"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No report format 'papyrus'; choose one of text, html, csv, json");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void aRendererIsFoundByItsFormat(String format) {
        assertThat(Renderers.of(format).format()).isEqualTo(format);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void madeUpDataSaysSoAndOtherDataDoesNot(String format) {
        assertThat(Printing.print(SmallReport.made(), format, Language.VI)).contains("SỐ LIỆU MINH HỌA");
        assertThat(Printing.print(SmallReport.unmarked(), format, Language.VI)).doesNotContainIgnoringCase("minh họa");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void aMissingNumberSaysWhyInEveryFormat(String format) {
        assertThat(Printing.print(SmallReport.made(), format, Language.EN)).containsPattern("not.reported");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void aChartOfNothingIsStillAReport(String format) {
        Table none = new Table(
                "by-district",
                Label.key("overview.by-district"),
                Label.key("area.district"),
                SmallReport.made().getTable("by-district").columns(),
                List.of(),
                List.of());

        String printed =
                Printing.print(SmallReport.withSections(List.of(none, SmallReport.parts())), format, Language.EN);

        assertThat(printed).doesNotContain("<svg");
        assertThat(printed.contains("no figure to draw"))
                .isEqualTo(List.of("text", "html").contains(format));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void theMachinesLanguageChangesNothing(String format) {
        String usual = Printing.print(SmallReport.made(), format, Language.VI);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(Printing.print(SmallReport.made(), format, Language.VI)).isEqualTo(usual);
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void theStreamIsLeftOpen(String format) throws IOException {
        boolean[] closed = {false};
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };

        Renderers.of(format).render(SmallReport.made(), Language.VI, out);

        assertThat(closed[0]).isFalse();
        assertThat(out.size()).isPositive();
    }
}
