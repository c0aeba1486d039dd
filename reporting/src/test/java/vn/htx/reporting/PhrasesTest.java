package vn.htx.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PhrasesTest {
    @ParameterizedTest
    @CsvSource({
        "VI, 0, 0", "VI, 999, 999", "VI, 1000, 1.000", "VI, 5552, 5.552", "VI, -1234567, -1.234.567",
        "EN, 0, 0", "EN, 999, 999", "EN, 1000, '1,000'", "EN, 5552, '5,552'", "EN, -1234567, '-1,234,567'"
    })
    void numbersAreGroupedAsTheLanguageDoes(Language language, long number, String written) {
        assertThat(Phrases.in(language).number(number)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"VI, 2025-05-31, 31/05/2025", "VI, 2025-01-02, 02/01/2025", "EN, 2025-01-02, 2 January 2025"})
    void daysAreWrittenAsTheLanguageDoes(Language language, LocalDate day, String written) {
        assertThat(Phrases.in(language).date(day)).isEqualTo(written);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyReasonForAMissingNumberHasWords(Language language) {
        Phrases phrases = Phrases.in(language);

        assertThat(Arrays.stream(MissingReason.values()).map(Value::missing).map(phrases::value))
                .doesNotHaveDuplicates()
                .allSatisfy(words -> assertThat(words).isNotBlank().doesNotContainPattern("[0-9]"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyIndicatorHasADefinition(Language language) {
        Messages messages = Messages.read(language);

        assertThat(messages.keys().stream().filter(key -> key.startsWith("indicator.") && !key.endsWith(".definition")))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(messages.get(key + ".definition")).endsWith("."));
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        Messages vietnamese = Messages.read(Language.VI);
        Messages english = Messages.read(Language.EN);

        assertThat(english.keys()).isEqualTo(vietnamese.keys()).isNotEmpty();
        assertThat(vietnamese.keys())
                .allSatisfy(key -> assertThat(places(english.get(key))).isEqualTo(places(vietnamese.get(key))));
    }

    @Test
    void vietnameseIsComposed() {
        Messages messages = Messages.read(Language.DEFAULT);

        assertThat(messages.keys())
                .allSatisfy(key -> assertThat(Normalizer.isNormalized(messages.get(key), Normalizer.Form.NFC))
                        .isTrue());
        assertThat(messages.get("unit.cooperatives")).isEqualTo("hợp tác xã");
    }

    @Test
    void aMissingTextIsAnErrorThatNamesIt() {
        assertThatThrownBy(() -> Phrases.in(Language.EN).say("indicator.moon.phase"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'indicator.moon.phase'")
                .hasMessageContaining("messages_en.properties");
    }

    @ParameterizedTest
    @CsvSource({"VI, 2025, năm 2025", "VI, 2026, giai đoạn 2025–2026", "EN, 2025, year 2025", "EN, 2026, 2025–2026"})
    void aPeriodOfOneYearIsAYear(Language language, int last, String written) {
        Document plan = new Document(
                Label.verbatim("Kế hoạch"),
                DocumentNumber.of("01/KH-UBND"),
                Label.verbatim("Ủy ban nhân dân tỉnh"),
                Label.verbatim("Kế hoạch phát triển"),
                Optional.empty(),
                Optional.of(new Document.Years(2025, last)),
                List.of());

        assertThat(Phrases.in(language).particulars(plan)).endsWith(" · " + written);
    }

    @Test
    void aTextIsGivenAllItsArguments() {
        assertThatThrownBy(() -> Phrases.in(Language.VI).say("document.name", Label.verbatim("Nghị quyết")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("{1}");
    }

    @Test
    void argumentsAreNotReadAsPatterns() {
        assertThat(Phrases.in(Language.EN).say("document.name", Label.verbatim("$1 {1}"), Label.count(1000)))
                .isEqualTo("$1 {1} 1,000");
    }

    @Test
    void anUnknownLanguageNamesThoseThereAre() {
        assertThatThrownBy(() -> Language.of("fr"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'fr'")
                .hasMessageContaining("[vi, en]");
    }

    private static List<String> places(String text) {
        return Pattern.compile("\\{\\d}")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .sorted()
                .distinct()
                .toList();
    }
}
