package vn.htx.core.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.htx.core.law.Confidence.CORROBORATED;
import static vn.htx.core.law.Confidence.UNKNOWN;
import static vn.htx.core.law.Confidence.VERIFIED;
import static vn.htx.core.law.example.ClubLaw.minimum;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ParameterTableTest {

    private static final String ARTICLE = "law:2/2021/QH15#4.7";

    @Test
    void theDigestDoesNotDependOnTheOrderOfRows() {
        List<DatedValue> rows = new ArrayList<>(RulePack.builtIn().parameters().rows());
        String digest = ParameterTable.of(rows).digest();

        Collections.shuffle(rows, new Random(20240701));

        assertThat(ParameterTable.of(rows).digest()).isEqualTo(digest).matches("[0-9a-f]{64}");
    }

    @Test
    void theDigestFollowsWhatBindsAndNotTheNote() {
        DatedValue row = minimum("2020-01-01/..", "5", ARTICLE, VERIFIED);
        DatedValue explained = new DatedValue(
                row.parameter(), row.period(), row.value(), row.unit(), row.citation(), row.confidence(), "read twice");

        String digest = ParameterTable.of(List.of(row)).digest();

        assertThat(ParameterTable.of(List.of(explained)).digest()).isEqualTo(digest);
        assertThat(List.of(
                        minimum("2020-01-01/..", "6", ARTICLE, VERIFIED),
                        minimum("2020-01-02/..", "5", ARTICLE, VERIFIED),
                        minimum("2020-01-01/..", "5", "law:2/2021/QH15#4.8", VERIFIED),
                        minimum("2020-01-01/..", "5", ARTICLE, CORROBORATED)))
                .allSatisfy(other ->
                        assertThat(ParameterTable.of(List.of(other)).digest()).isNotEqualTo(digest));
    }

    @Test
    void valuesAreKeptInTheirCanonicalForm() {
        assertThat(minimum("2020-01-01/..", "007", ARTICLE, VERIFIED))
                .isEqualTo(minimum("2020-01-01/..", "7", ARTICLE, VERIFIED));
    }

    @Test
    void overlapsUndeclaredGapsAndAnEndWithoutSuccessorAreRefused() {
        assertThatExceptionOfType(LawDataException.class)
                .isThrownBy(() -> ParameterTable.of(List.of(
                        minimum("2012-01-01/2013-01-01", "3", ARTICLE, VERIFIED),
                        minimum("2010-01-01/2012-01-02", "2", ARTICLE, VERIFIED),
                        minimum("2013-01-02/2014-01-01", "4", ARTICLE, VERIFIED))))
                .satisfies(e -> assertThat(e.problems())
                        .extracting(LawProblem::line, LawProblem::message)
                        .map(tuple ->
                                tuple.toList().get(0) + " " + tuple.toList().get(1))
                        .containsExactly(
                                "1 club.members.minimum has two versions on one day: 2010-01-01/2012-01-02 and "
                                        + "2012-01-01/2013-01-01",
                                "3 club.members.minimum has an undeclared gap between 2012-01-01/2013-01-01 and "
                                        + "2013-01-02/2014-01-01; declare it",
                                "3 club.members.minimum ends with 2013-01-02/2014-01-01; declare what follows, be it a "
                                        + "gap"));
    }

    @Test
    void confidenceAndValueGoTogether() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> minimum("2020-01-01/..", "", ARTICLE, VERIFIED))
                .withMessageContaining("write recalled or unknown");
        assertThatIllegalArgumentException().isThrownBy(() -> minimum("2020-01-01/..", "5", ARTICLE, UNKNOWN));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> minimum("2020-01-01/..", "5", "law:2/2021/QH15", VERIFIED))
                .withMessageContaining("the article was read");
    }

    @Test
    void anOverrideLeavesWhatLiesOutsideIt() {
        DatedValue row = minimum("2020-01-01/2024-01-01", "5", ARTICLE, VERIFIED);

        assertThat(row.outside(
                        minimum("2021-01-01/2022-01-01", "4", ARTICLE, VERIFIED).period()))
                .containsExactly(
                        minimum("2020-01-01/2021-01-01", "5", ARTICLE, VERIFIED),
                        minimum("2022-01-01/2024-01-01", "5", ARTICLE, VERIFIED));
        assertThat(row.outside(
                        minimum("2019-01-01/2022-01-01", "4", ARTICLE, VERIFIED).period()))
                .containsExactly(minimum("2022-01-01/2024-01-01", "5", ARTICLE, VERIFIED));
        assertThat(row.outside(minimum("2021-01-01/..", "4", ARTICLE, VERIFIED).period()))
                .containsExactly(minimum("2020-01-01/2021-01-01", "5", ARTICLE, VERIFIED));
        assertThat(row.outside(row.period())).isEmpty();
        assertThat(row.outside(minimum("2024-01-01/..", "4", ARTICLE, VERIFIED).period()))
                .containsExactly(row);
    }
}
