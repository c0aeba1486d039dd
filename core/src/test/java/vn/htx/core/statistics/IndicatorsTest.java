package vn.htx.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.htx.core.document.RecordMapper;
import vn.htx.core.law.RulePack;
import vn.htx.core.member.MemberType;
import vn.htx.core.organization.OrganizationKind;
import vn.htx.core.statistics.Indicator.TimeRule;
import vn.htx.core.statistics.StatisticsTable.Row;
import vn.htx.core.time.EffectivePeriod;

class IndicatorsTest {
    private static final LocalDate DAY = LocalDate.of(2025, 5, 31);
    private static final EffectivePeriod YEAR = EffectivePeriod.parse("2024-01-01/2025-01-01");

    static List<Indicator> indicators() {
        return Indicators.all();
    }

    @Test
    void noTwoHaveOneIdOrOneDefinition() {
        assertThat(Indicators.all()).extracting(Indicator::id).doesNotHaveDuplicates();
        assertThat(Indicators.all()).extracting(IndicatorsTest::definition).doesNotHaveDuplicates();
    }

    private static List<Object> definition(Indicator indicator) {
        if (indicator instanceof OrganizationIndicator of) {
            return List.of(of.measure(), of.population(), of.time());
        } else if (indicator instanceof FactIndicator of) {
            return List.of(of.measure(), of.time());
        }
        return derived(indicator);
    }

    private static List<Object> derived(Indicator indicator) {
        if (indicator instanceof RatioIndicator ratio) {
            return List.of(ratio.part(), ratio.whole());
        } else if (indicator instanceof TotalIndicator total) {
            return List.copyOf(total.parts());
        } else if (indicator instanceof OverlapIndicator overlap) {
            return List.of(overlap.one(), overlap.other(), overlap.either());
        } else if (indicator instanceof RankIndicator ranked) {
            return List.copyOf(ranked.ranks());
        } else if (indicator instanceof PlanIndicator plan) {
            return List.of(PlanIndicator.class, plan.planned());
        }
        return List.of(indicator.id());
    }

    @Test
    void aRatioIsOfIndicatorsThatAreDefined() {
        assertThat(Indicators.all().stream()
                        .filter(RatioIndicator.class::isInstance)
                        .map(RatioIndicator.class::cast)
                        .flatMap(ratio -> Stream.of(ratio.part(), ratio.whole())))
                .isSubsetOf(Indicators.all());
    }

    @ParameterizedTest
    @MethodSource("indicators")
    void theLawCitedIsOneTheRegisterKnows(Indicator indicator) {
        if (indicator.basis() instanceof Basis.Law law) {
            assertThat(law.citation().namesArticle()).isTrue();
            assertThat(RulePack.builtIn().findInstrument(law.citation().instrument()))
                    .isPresent();
        }
    }

    static List<OrganizationIndicator> ofOrganizations() {
        return Indicators.all().stream()
                .filter(OrganizationIndicator.class::isInstance)
                .map(OrganizationIndicator.class::cast)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("ofOrganizations")
    void thePopulationIsAskedForInTheWordsOfTheModel(OrganizationIndicator indicator) {
        List<String> kinds = List.of(OrganizationKind.values()).stream()
                .map(RecordMapper::nameOf)
                .toList();

        assertThat(kinds).containsAll(indicator.population().get(Dimension.KIND));
        assertThat(List.of(RecordMapper.nameOf(MemberType.COOPERATIVE)))
                .containsAll(indicator.population().getOrDefault(Dimension.MEMBER_TYPE, Collections.emptySortedSet()));
    }

    @ParameterizedTest
    @MethodSource("indicators")
    void eachIsFoundByItsId(Indicator indicator) {
        assertThat(Indicators.get(indicator.id())).isEqualTo(indicator);
    }

    @Test
    void anUnknownOneNamesThoseThereAre() {
        assertThatThrownBy(() -> Indicators.get("moon.phase"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'moon.phase'")
                .hasMessageContaining("cooperatives.members");
    }

    @Test
    void aStockIsAskedForADay() {
        assertThat(Indicators.AGRICULTURAL_COOPERATIVES.on(DAY))
                .isEqualTo(StatisticsQuery.stock(Measure.ORGANIZATIONS, DAY)
                        .where(Dimension.KIND, "cooperative")
                        .where(Dimension.AGRICULTURAL, "agricultural"));
        assertThatThrownBy(() -> Indicators.COOPERATIVES.in(YEAR))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("cooperatives.count");
    }

    @Test
    void aMovementIsAskedForAPeriod() {
        OrganizationIndicator founded = (OrganizationIndicator) Indicators.get("groups.in");

        assertThat(founded.in(YEAR))
                .isEqualTo(StatisticsQuery.flow(Measure.ORGANIZATIONS, YEAR).where(Dimension.KIND, "group"));
        assertThatThrownBy(() -> founded.on(DAY))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("groups.in");
    }

    @ParameterizedTest
    @CsvSource({"OPENING, 10", "IN, 4", "OUT, 3", "CLOSING, 11", "ON_DAY, 11"})
    void eachReadsItsOwnNumberOfARow(TimeRule time, long number) {
        OrganizationIndicator indicator = new OrganizationIndicator(
                "groups.some", "groups", Measure.ORGANIZATIONS, Map.of(), time, Basis.practice("some"));

        assertThat(indicator.read(Row.flow(List.of(), 10, 4, 3))).isEqualTo(number);
    }
}
