package vn.htx.reporting.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import vn.htx.reporting.Chart;
import vn.htx.reporting.Figure;
import vn.htx.reporting.Headline;
import vn.htx.reporting.Label;
import vn.htx.reporting.Language;
import vn.htx.reporting.Listing;
import vn.htx.reporting.Phrases;
import vn.htx.reporting.SmallReport;
import vn.htx.reporting.Value;
import vn.htx.reporting.render.Printing;

class HtmlRendererTest {
    private static final String HOSTILE = "<script>alert('&')</script>";

    @Test
    void thePageAsksNothingOfTheNetworkAndRunsNoScript() {
        String page = page(Language.VI);

        assertThat(page).doesNotContain("<script", "<link", "<img", "url(http", "@import", "javascript:");
        assertThat(found("(?:href|src)=\"([^\"]*)\"", page))
                .isNotEmpty()
                .allSatisfy(address -> assertThat(address).startsWith("#"));
    }

    @Test
    void idsAreUniqueAndEveryLinkLeadsToOne() {
        String page = page(Language.VI);
        List<String> ids = found(" id=\"([^\"]*)\"", page);

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(ids).containsAll(found("href=\"#([^\"]*)\"", page));
        assertThat(ids).containsAll(found("url\\(#([^)]*)\\)", page));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void thePageTellsItsLanguage(Language language) {
        assertThat(page(language)).startsWith("<!DOCTYPE html>\n<html lang=\"" + language.tag() + "\">");
    }

    @Test
    void everyFigureOpensToTheCommandThatListsIt() {
        String page = page(Language.VI);

        assertThat(SmallReport.made().figures().stream().flatMap(figure -> figure.opensTo().stream()))
                .isNotEmpty()
                .extracting(Listing::commandLine)
                .allSatisfy(command -> assertThat(page).contains("<code>" + command + "</code>"));
    }

    @Test
    void textIsEscapedWhereverItStands() {
        Figure figure =
                Figure.of("groups.count", Value.of(1), "groups", "register").openingTo("list", HOSTILE);
        Headline headline = new Headline(
                "totals", Label.verbatim(HOSTILE), List.of(Headline.Item.of(Label.verbatim(HOSTILE), figure)));

        String page = Printing.print(SmallReport.withSections(List.of(headline)), "html", Language.EN);

        assertThat(page).doesNotContain("<script").contains("&lt;script&gt;alert(");
    }

    @Test
    void aChartIsNamedAndDescribedForThoseWhoCannotSeeIt() throws Exception {
        Element svg = parsed(drawing(chart(Chart.Kind.STACKED_BARS)));

        assertThat(svg.getAttribute("role")).isEqualTo("img");
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("Sectors of cooperatives by district");
        assertThat(svg.getElementsByTagName("desc").item(0).getTextContent()).contains("Figures by district");
    }

    @ParameterizedTest
    @EnumSource(Chart.Kind.class)
    void aChartIsDrawnTheSameEveryTime(Chart.Kind kind) {
        assertThat(drawing(chart(kind))).isEqualTo(drawing(chart(kind)));
    }

    @Test
    void barsAreStackedOnlyWhenTheyArePartsOfAWhole() {
        assertThat(drawing(chart(Chart.Kind.STACKED_BARS))).isNotEqualTo(drawing(chart(Chart.Kind.BARS)));
    }

    @Test
    void lettersAndLinesTakeTheColourOfThePage() {
        assertThat(drawing(chart(Chart.Kind.BARS))).contains("fill=\"currentColor\"", "stroke=\"currentColor\"");
    }

    private static Chart chart(Chart.Kind kind) {
        return new Chart(
                "sectors",
                Label.key("overview.sectors-by-district"),
                kind,
                "by-district",
                List.of("agriculture", "other"));
    }

    private static String drawing(Chart chart) {
        return new ChartDrawing(chart, SmallReport.made().getTable("by-district"), Phrases.in(Language.EN)).svg();
    }

    private static Element parsed(String xml) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)))
                .getDocumentElement();
    }

    private static String page(Language language) {
        return Printing.print(SmallReport.made(), "html", language);
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
