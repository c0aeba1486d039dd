package vn.htx.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.htx.core.area.AreaCode;
import vn.htx.core.area.AreaDirectory;
import vn.htx.core.area.AreaLevel;
import vn.htx.core.dialogue.DialogueFacts;
import vn.htx.core.dialogue.ObstacleState;
import vn.htx.core.dialogue.YearlyDialogues;
import vn.htx.core.evaluation.EvaluationSchemes;
import vn.htx.core.evaluation.Evaluations;
import vn.htx.core.evaluation.Rank;
import vn.htx.core.evaluation.RankDistribution;
import vn.htx.core.evaluation.Standing;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.fact.FactType;
import vn.htx.core.linkage.LinkageFacts;
import vn.htx.core.linkage.LinkageFunding;
import vn.htx.core.money.Ratio;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;
import vn.htx.core.product.ProductFacts;
import vn.htx.core.promotion.PromotionFacts;
import vn.htx.core.register.View;
import vn.htx.core.reported.CountedFigure;
import vn.htx.core.reported.Reconciliation;
import vn.htx.core.reported.ReportedFacts;
import vn.htx.core.reported.ReportedFacts.ReportedFigure;
import vn.htx.core.statistics.Indicators;
import vn.htx.core.supervision.SupervisionFacts;
import vn.htx.core.support.SupportFacts;
import vn.htx.core.technology.TechnologyFacts;
import vn.htx.core.time.AsOf;
import vn.htx.core.time.EffectivePeriod;
import vn.htx.core.training.TrainingFacts;

/** What the State did, counted in the filled register: the second half of the newspaper's figures, and what is made up around them. */
class StateWorkTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2025, 5, 31);
    private static final EffectivePeriod PERIOD = EffectivePeriod.of(LocalDate.of(2020, 1, 1), PUBLISHED.plusDays(1));
    private static final AreaCode PROVINCE = AreaCode.of("06");
    private static final View VIEW = FilledProvince.REGISTER.view(AsOf.on(PUBLISHED));

    /** Of the whole register, which holds nothing but the province. */
    private static long count(String indicator, EffectivePeriod days) {
        Ratio value =
                Indicators.get(indicator).value(VIEW, days, Optional.empty()).orElseThrow();
        assertThat(value.denominator()).isEqualTo(1);
        return value.numerator();
    }

    @ParameterizedTest
    @CsvSource({
        "training.cooperatives, 301",
        "technology-transfer.beneficiaries, 26",
        "technology-transfer.enterprises, 7",
        "linkage.national.leads, 72",
        "linkage.national.projects, 102",
        "linkage.value-chain.leads, 34",
        "linkage.leads, 94",
        "promotion.cooperatives, 101"
    })
    void theFiguresOfTheArticle(String indicator, long expected) {
        assertThat(Indicators.get(indicator).value(VIEW, PERIOD, Optional.empty()))
                .contains(Ratio.of(expected, 1));
    }

    private static Stream<ReportedFigure> reported() {
        return list(ReportedFacts.FIGURE);
    }

    private static <F extends Record> Stream<F> list(FactType<F> type) {
        return VIEW.facts().listFacts(FactQuery.all(type)).stream()
                .map(known -> known.fact().value());
    }

    @Test
    void everyFigureTheArticleGivesIsReportedOnceWithItsSource() {
        assertThat(reported())
                .hasSize(14)
                .allSatisfy(figure -> assertThat(figure.citation()).isEqualTo("baobackan.vn post70925"));
    }

    @ParameterizedTest
    @MethodSource("reported")
    void whatTheRegisterCountsIsWhatTheArticleSays(ReportedFigure figure) {
        CountedFigure counted = new CountedFigure(
                figure.indicator(), figure.days(), figure.area(), count(figure.indicator(), figure.days()));
        assertThat(Reconciliation.of(counted, List.of(figure), List.of()))
                .singleElement()
                .satisfies(
                        one -> assertThat(one.agrees()).as(figure.indicator()).isTrue());
    }

    @Test
    void someAreTrainedTwiceAndSomeLeadUnderBothFundings() {
        assertThat(list(TrainingFacts.PARTICIPATION)).hasSizeGreaterThan(350);
        assertThat(leads(LinkageFunding.VALUE_CHAIN)).containsAnyElementsOf(leads(LinkageFunding.NATIONAL_PROGRAMME));
        assertThat(list(TechnologyFacts.RECIPIENT)).hasSizeGreaterThanOrEqualTo(26);
    }

    private static Set<OrganizationId> leads(LinkageFunding funding) {
        return list(LinkageFacts.LEAD)
                .filter(lead -> lead.funding() == funding)
                .flatMap(lead -> lead.organization().stream())
                .collect(Collectors.toSet());
    }

    @Test
    void fairsAreInTheSixPlacesNamed() {
        assertThat(list(PromotionFacts.EVENT)
                        .flatMap(event -> event.place().stream())
                        .map(AreaCode::value))
                .containsOnly("52", "79", "38", "25", "01", "17");
    }

    @Test
    void oneDistrictHeldNoDialogueInOneYear() {
        YearlyDialogues dialogues = new YearlyDialogues(VIEW.facts(), PUBLISHED, AreaDirectory.vietNam());
        List<YearlyDialogues.Line> missing = new ArrayList<>();
        for (int year = 2020; year <= 2024; year++) {
            assertThat(dialogues.list(PROVINCE, AreaLevel.DISTRICT, year)).hasSize(8);
            assertThat(dialogues.listUnknown(year)).isEmpty();
            missing.addAll(dialogues.listMissing(PROVINCE, AreaLevel.DISTRICT, year));
        }
        assertThat(missing).hasSize(1);
        assertThat(list(DialogueFacts.CONFERENCE)
                        .filter(conference -> conference.unit().equals(PROVINCE))
                        .map(DialogueFacts.Conference::year))
                .containsExactlyInAnyOrder(2020L, 2021L, 2022L, 2023L, 2024L);
    }

    @Test
    void mostObstaclesAreResolvedAndSomeStayOpen() {
        Map<ObstacleState, Long> states = VIEW.streamFacts(
                        FactQuery.all(DialogueFacts.OBSTACLE_CASE).on(PUBLISHED))
                .map(known -> known.fact().value().state())
                .collect(Collectors.groupingBy(state -> state, Collectors.counting()));
        long all = states.values().stream().mapToLong(Long::longValue).sum();
        assertThat(states.getOrDefault(ObstacleState.RESOLVED, 0L)).isBetween(all / 2, all - 1);
    }

    @ParameterizedTest
    @ValueSource(longs = {2023, 2024})
    void ranksAreSpreadMuchAsWasPublishedOf2019(long year) {
        RankDistribution ranks = RankDistribution.of(standings(year));
        assertThat(ranks.ranked()).isGreaterThan(250);
        assertThat(percent(ranks.shareGoodOrFair())).isBetween(18L, 32L);
        assertThat(percent(ranks.share(Rank.AVERAGE))).isBetween(58L, 72L);
        assertThat(percent(ranks.share(Rank.WEAK))).isBetween(5L, 15L);
        assertThat(ranks.unranked()).isPositive();
    }

    private static List<Standing> standings(long year) {
        return new Evaluations(
                        VIEW.facts(),
                        EvaluationSchemes.find(VIEW.facts(), new Reference("tt-01-2020"))
                                .orElseThrow(),
                        PUBLISHED)
                .list(year);
    }

    private static long percent(Optional<Ratio> share) {
        return share.orElseThrow().floorOf(100);
    }

    @Test
    void supportGoesFromApplicationToPaymentAndOnceBack() {
        assertThat(list(SupportFacts.APPLICATION)).hasSize(36);
        assertThat(list(SupportFacts.REFUSAL)).hasSize(4);
        assertThat(list(SupportFacts.AWARD).map(SupportFacts.Award::measure).map(Reference::value))
                .hasSize(32)
                .contains("nq-01-2022.lien-ket", "nq-01-2022.nong-nghiep", "nq-01-2022.nang-luc");
        assertThat(list(SupportFacts.RECOVERY)).hasSize(1);
    }

    @Test
    void oneMeasureOfAnInspectionIsStillOpenAndNoViolationIs() {
        assertThat(VIEW.streamFacts(FactQuery.all(SupervisionFacts.REMEDY_CASE)
                        .on(PUBLISHED)
                        .where("open", true)))
                .hasSize(1);
        assertThat(list(SupervisionFacts.SANCTION)).hasSize(2);
        assertThat(VIEW.streamFacts(FactQuery.all(SupervisionFacts.VIOLATION).on(PUBLISHED)))
                .isEmpty();
    }

    /** Rows 4, 9, 18, 20, 27 and 32 of the article give no number: these are made up. */
    @ParameterizedTest
    @CsvSource({
        "visits.count, 10, 20",
        "guidance.cases, 60, 64",
        "equipment.cooperatives, 20, 20",
        "investment.projects, 12, 12",
        "investment.cooperatives, 12, 12",
        "complaints.received, 8, 8"
    })
    void whatTheArticleSpeaksOfWithoutANumberIsToldToo(String indicator, long fewest, long most) {
        assertThat(count(indicator, PERIOD)).isBetween(fewest, most);
    }

    @Test
    void mostGuidanceIsOnTime() {
        assertThat(percent(Indicators.get("guidance.on-time.share").value(VIEW, PERIOD, Optional.empty())))
                .isBetween(70L, 97L);
    }

    @Test
    void fewOfThoseLookedAtUseHighTechnologyAndMoreAreDigital() {
        EffectivePeriod year = EffectivePeriod.of(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 1, 1));

        assertThat(count("technology.reviewed", year)).isEqualTo(50);
        assertThat(count("technology.high", year)).isBetween(1L, count("technology.digital", year) - 1);
    }

    @Test
    void oneComplaintIsStillToBeDecided() {
        assertThat(new vn.htx.core.supervision.Complaints(VIEW.facts(), PUBLISHED).listOpen())
                .hasSize(1);
    }

    @Test
    void mostThatAreNotAgriculturalAreClassedByField() {
        EffectivePeriod day = EffectivePeriod.onlyOn(PUBLISHED);

        assertThat(count("cooperatives.fields.classed", day))
                .isBetween(90L, count("cooperatives.non-agricultural", day));
        assertThat(count("cooperatives.fields.trade-service", day)).isPositive();
        assertThat(count("cooperatives.fields.industry-craft", day)).isPositive();
        assertThat(count("cooperatives.fields.credit-fund", day)).isZero();
    }

    @Test
    void productsHoldStars() {
        assertThat(list(ProductFacts.OCOP).map(product -> product.stars().stars()))
                .hasSize(10)
                .contains(3L, 4L, 5L);
    }
}
