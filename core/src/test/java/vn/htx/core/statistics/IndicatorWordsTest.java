package vn.htx.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.htx.core.law.Messages;

class IndicatorWordsTest {

    static List<Locale> languages() {
        return List.of(Messages.VIETNAMESE, Messages.ENGLISH);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyIndicatorHasItsWordsAndThereAreNoOthers(Locale language) {
        Set<String> needed = new TreeSet<>();
        Indicators.all().forEach(indicator -> {
            needed.add("indicator." + indicator.id());
            needed.add("indicator." + indicator.id() + ".definition");
            needed.add("unit." + indicator.unit());
            practices(indicator).forEach(document -> needed.add("practice." + document));
        });

        assertThat(IndicatorWords.in(language).keys()).containsExactlyElementsOf(needed);
    }

    private static Stream<String> practices(Indicator indicator) {
        return indicator.basis() instanceof Basis.Practice practice ? practice.documents().stream() : Stream.of();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aNameIsShortAndADefinitionASentence(Locale language) {
        IndicatorWords words = IndicatorWords.in(language);

        assertThat(Indicators.all()).allSatisfy(indicator -> {
            assertThat(words.name(indicator)).isNotBlank().hasSizeLessThan(100).doesNotEndWith(".");
            assertThat(words.definition(indicator)).endsWith(".");
        });
    }

    @ParameterizedTest
    @MethodSource("languages")
    void wordsAreComposed(Locale language) {
        IndicatorWords words = IndicatorWords.in(language);

        assertThat(words.keys())
                .allSatisfy(key -> assertThat(Normalizer.isNormalized(words.get(key), Normalizer.Form.NFC))
                        .isTrue());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void noTwoIndicatorsAreCalledTheSame(Locale language) {
        assertThat(Indicators.all())
                .extracting(IndicatorWords.in(language)::name)
                .doesNotHaveDuplicates();
    }
}
