package vn.htx.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.htx.core.statistics.Indicator;
import vn.htx.core.statistics.Indicators;
import vn.htx.reporting.definition.Reckoned;

class IndicatorWordsTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void everyIndicatorHasANameAUnitAndADefinition(Language language) {
        Messages messages = Messages.read(language);

        assertThat(Indicators.all()).allSatisfy(indicator -> {
            assertThat(messages.get("indicator." + indicator.id())).isNotBlank();
            assertThat(messages.get("indicator." + indicator.id() + ".definition"))
                    .endsWith(".");
            assertThat(messages.get("unit." + indicator.unit())).isNotBlank();
        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noDefinitionIsOfAnIndicatorThatIsNot(Language language) {
        Set<String> expected = Stream.concat(
                        Indicators.all().stream().map(Indicator::id),
                        Stream.of(Reckoned.values()).map(Reckoned::id))
                .flatMap(id -> Stream.of("indicator." + id, "indicator." + id + ".definition"))
                .collect(Collectors.toCollection(TreeSet::new));

        List<String> given = Messages.read(language).keys().stream()
                .filter(key -> key.startsWith("indicator."))
                .toList();

        assertThat(given).containsExactlyElementsOf(expected);
    }
}
