package vn.htx.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.law.Citation;
import vn.htx.core.law.RulePack;
import vn.htx.core.organization.Reference;
import vn.htx.core.rulebook.History;
import vn.htx.core.rulebook.evaluation.Scored;

class EvaluationSchemesTest {

    private static final EvaluationScheme GENERAL = Scored.shipped(Scored.GENERAL);
    private static final EvaluationScheme AGRICULTURAL = Scored.shipped(Scored.AGRICULTURAL);

    @Test
    void theGeneralSchemeHasFifteenCriteriaInThreeGroupsOfAHundredPoints() {
        assertThat(GENERAL.items().stream()
                        .flatMap(item -> item.criterion().stream())
                        .distinct())
                .hasSize(15);
        assertThat(GENERAL.items().stream().filter(item -> !item.isScored()).map(Item::maximum))
                .containsExactly(points(30), points(30), points(40));
        assertThat(GENERAL.leaves().stream()
                        .filter(item -> item.maximum().isEmpty())
                        .map(item -> item.code().value()))
                .containsExactly("10", "11", "12", "13", "14", "15");
    }

    @Test
    void theAgriculturalSchemeHasSixCriteriaAndKnownBandsForTheFirst() {
        assertThat(AGRICULTURAL.items().stream()
                        .flatMap(item -> item.criterion().stream())
                        .distinct())
                .hasSize(6);
        assertThat(AGRICULTURAL.items().stream()
                        .filter(item -> item.within().isEmpty())
                        .flatMap(item -> item.maximum().stream())
                        .reduce(Points.ZERO, Points::plus))
                .isEqualTo(Points.of(100));
        assertThat(AGRICULTURAL.items().stream()
                        .filter(item -> item.measure().isPresent())
                        .map(Item::criterion))
                .containsOnly(Optional.of(1));
    }

    @Test
    void everySchemeCitesInstrumentsTheLawKnows() {
        RulePack pack = RulePack.builtIn();
        assertThat(EvaluationSchemes.shipped())
                .flatExtracting(scheme -> scheme.items().stream()
                        .map(Item::citation)
                        .map(Citation::instrument)
                        .toList())
                .allSatisfy(instrument ->
                        assertThat(pack.findInstrument(instrument)).isPresent());
    }

    @ParameterizedTest
    @CsvSource({
        "100, GOOD",
        "80, GOOD",
        "79.99, FAIR",
        "79, FAIR",
        "65, FAIR",
        "64, AVERAGE",
        "50, AVERAGE",
        "49.5, WEAK",
        "49, WEAK",
        "0, WEAK",
    })
    void theRankFollowsFromTheTotal(String total, Rank rank) {
        assertThat(GENERAL.rank(Points.parse(total), false)).isEqualTo(rank);
        assertThat(AGRICULTURAL.rank(Points.parse(total), false)).isEqualTo(rank);
    }

    @Test
    void aFineMakesWeakUnderTheAgriculturalSchemeOnly() {
        assertThat(AGRICULTURAL.rank(Points.of(100), true)).isEqualTo(Rank.WEAK);
        assertThat(GENERAL.rank(Points.of(100), true)).isEqualTo(Rank.GOOD);
    }

    @Test
    void anAdoptedSchemeIsTheOneThatWasRead() {
        History history = Scored.cooperative("2012-01-01");
        assertThat(EvaluationSchemes.find(history, Scored.GENERAL)).contains(GENERAL);
        assertThat(EvaluationSchemes.find(history, Scored.AGRICULTURAL)
                        .map(scheme -> List.of(
                                scheme.items(), List.copyOf(scheme.bands()).size())))
                .contains(List.of(AGRICULTURAL.items(), AGRICULTURAL.bands().size()));
        assertThat(EvaluationSchemes.find(history, new Reference("other"))).isEmpty();
    }

    @Test
    void filesOfAHostAreReadLikeThoseThatShip(@TempDir Path folder) throws IOException {
        for (String name : List.of("schemes.csv", "items.csv", "bands.csv")) {
            Files.copy(shippedFile(name), folder.resolve(name));
        }
        assertThat(EvaluationSchemes.read(folder)).isEqualTo(EvaluationSchemes.shipped());
    }

    private static InputStream shippedFile(String name) {
        return Objects.requireNonNull(EvaluationScheme.class.getResourceAsStream(name));
    }

    @Test
    void everyFaultIsNamedAtOnce(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("schemes.csv"), """
                code,title,citation,confidence,year,good,fair,average,months,stopped_months,weak_when_fined,note
                a,Mẫu,law:17/2023/QH15,corroborated,lunar,80,65,50,12,,no,
                b,Mẫu,law:17/2023/QH15,corroborated,calendar,65,80,50,12,,no,
                """);
        Files.writeString(folder.resolve("items.csv"), """
                scheme,code,within,criterion,title,maximum,measure,citation,confidence,note
                b,1,,1,Một,ten,,law:17/2023/QH15,corroborated,
                b,2,,2,Hai,,,law:17/2023/QH15,corroborated,
                b,3,9,3,Ba,,,law:17/2023/QH15,unknown,
                c,1,,1,Một,10,,law:17/2023/QH15,corroborated,
                """);
        Files.writeString(folder.resolve("bands.csv"), "scheme,item,from,points\nb,3,5,1\n");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> EvaluationSchemes.read(folder))
                .withMessageContaining("items.csv, line 2: not points: \"ten\"")
                .withMessageContaining("items.csv, line 3: item 2: a maximum is given where a source supports it")
                .withMessageContaining("schemes.csv, line 2: \"lunar\" is none of [calendar, reporting]")
                .withMessageContaining("item 3 is within 9, which does not come before it")
                .withMessageContaining("a band is for item 3, of which nothing is measured")
                .withMessageContaining("ranks begin one below the other")
                .withMessageContaining("the scheme c is not in schemes.csv");
    }

    private static Optional<Points> points(long whole) {
        return Optional.of(Points.of(whole));
    }
}
