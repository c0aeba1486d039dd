package vn.htx.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.htx.core.annual.AnnualFigures;
import vn.htx.core.annual.DraftYearlyReport;
import vn.htx.core.area.AreaCode;
import vn.htx.core.evaluation.AdoptEvaluationScheme;
import vn.htx.core.evaluation.EvaluationScheme;
import vn.htx.core.evaluation.EvaluationSchemes;
import vn.htx.core.evaluation.Points;
import vn.htx.core.evaluation.Score;
import vn.htx.core.evaluation.SubmitSelfScore;
import vn.htx.core.linkage.ChangeLinkageLead;
import vn.htx.core.linkage.LaunchLinkageProject;
import vn.htx.core.linkage.LinkageFunding;
import vn.htx.core.money.Dong;
import vn.htx.core.money.Ratio;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;
import vn.htx.core.policy.IssuePolicy;
import vn.htx.core.policy.PolicyDocuments;
import vn.htx.core.policy.PolicyId;
import vn.htx.core.policy.PolicyKind;
import vn.htx.core.policy.PolicyLevel;
import vn.htx.core.policy.PolicyRelation;
import vn.htx.core.policy.PolicyTarget;
import vn.htx.core.policy.RepealPolicy;
import vn.htx.core.policy.SetPolicyTargets;
import vn.htx.core.policy.TargetSense;
import vn.htx.core.policy.TargetUnit;
import vn.htx.core.promotion.EventKind;
import vn.htx.core.promotion.Exhibitor;
import vn.htx.core.promotion.HoldPromotionEvent;
import vn.htx.core.support.Beneficiary;
import vn.htx.core.technology.Recipient;
import vn.htx.core.technology.TechnologyField;
import vn.htx.core.technology.TransferTechnology;
import vn.htx.core.time.EffectivePeriod;
import vn.htx.core.training.HoldTrainingCourse;
import vn.htx.core.training.TraineeRole;
import vn.htx.core.training.Trainees;
import vn.htx.core.training.TrainingField;
import vn.htx.core.training.TrainingLevel;

/** The figures of the article's second half: who counts, how often, and when. */
class ArticleFiguresTest {

    private static final Beneficiary COOP_1 = Beneficiary.of(new OrganizationId("coop-1"));
    private static final Beneficiary COOP_2 = Beneficiary.of(new OrganizationId("coop-2"));
    private static final Beneficiary GROUP = Beneficiary.of(new OrganizationId("group-1"));
    private static final Beneficiary FIRM = Beneficiary.enterprise("firm-1");
    private static final String PERIOD = "2020-01-01/2026-01-01";

    private final SmallRegister register = new SmallRegister();

    @BeforeEach
    void twoCooperativesAndAGroup() {
        register.file("2019-03-10", Draft.of("coop-1").cooperative());
        register.file("2019-03-10", Draft.of("coop-2").in("01840").cooperative());
        register.file("2019-03-10", Draft.of("group-1").group());
    }

    private Optional<Ratio> value(String id, String period) {
        return Indicators.get(id).value(register.asOf("2026-06-30"), EffectivePeriod.parse(period), Optional.empty());
    }

    private void assertCount(String id, long expected) {
        assertThat(value(id, PERIOD)).as(id).contains(Ratio.of(expected, 1));
    }

    private void train(String course, String day, String... organizations) {
        register.file(
                day,
                new HoldTrainingCourse(
                        new Reference(course),
                        "Quản trị hợp tác xã",
                        TrainingField.MANAGEMENT,
                        TrainingLevel.REFRESHER,
                        16,
                        "Trung tâm mẫu",
                        Optional.empty(),
                        LocalDate.parse(day),
                        Optional.empty(),
                        Arrays.stream(organizations)
                                .map(id -> new Trainees(
                                        new OrganizationId(id),
                                        TraineeRole.DIRECTOR,
                                        2,
                                        1,
                                        1,
                                        Optional.empty(),
                                        Optional.empty()))
                                .toList()));
    }

    @Test
    void aCooperativeTrainedThreeTimesIsOneAndAGroupIsNone() {
        train("a", "2021-05-01", "coop-1", "group-1");
        train("b", "2022-05-01", "coop-1");
        train("c", "2025-12-31", "coop-1", "coop-2");

        assertCount("training.cooperatives", 2);
        assertCount("training.organizations", 3);
        assertCount("training.courses", 3);
        assertCount("training.people", 10);
    }

    @ParameterizedTest
    @CsvSource({"2021-01-01/2022-01-01, 1", "2022-01-01/2023-01-01, 0", "2021-05-01/2021-05-02, 1"})
    void aCourseIsCountedInThePeriodInWhichItBegins(String period, long cooperatives) {
        train("a", "2021-05-01", "coop-1");

        assertThat(value("training.cooperatives", period)).contains(Ratio.of(cooperatives, 1));
    }

    @Test
    void enterprisesAreAmongTheRecipientsOfTechnology() {
        transfer("t1", "2021-06-01", COOP_1, FIRM);
        transfer("t2", "2023-06-01", COOP_1, GROUP);

        assertCount("technology-transfer.beneficiaries", 3);
        assertCount("technology-transfer.cooperatives", 1);
        assertCount("technology-transfer.enterprises", 1);
        assertCount("technology-transfer.cases", 2);
    }

    private void transfer(String transfer, String day, Beneficiary... recipients) {
        register.file(
                day,
                new TransferTechnology(
                        new Reference(transfer),
                        "Quy trình mẫu",
                        TechnologyField.CULTIVATION,
                        "Viện mẫu",
                        Optional.empty(),
                        Arrays.stream(recipients)
                                .map(to -> new Recipient(to, Dong.of(5), Dong.of(1)))
                                .toList()));
    }

    @Test
    void whoLeadsUnderBothFundingsCountsInEachAndOnceInAll() {
        launch("p1", "2022-01-01", COOP_1, LinkageFunding.NATIONAL_PROGRAMME);
        launch("p2", "2022-01-01", COOP_1, LinkageFunding.NATIONAL_PROGRAMME);
        launch("p3", "2022-01-01", COOP_1, LinkageFunding.VALUE_CHAIN);
        launch("p4", "2022-01-01", FIRM, LinkageFunding.NATIONAL_PROGRAMME);

        assertCount("linkage.national.leads", 1);
        assertCount("linkage.national.projects", 2);
        assertCount("linkage.value-chain.leads", 1);
        assertCount("linkage.leads", 1);
    }

    @Test
    void whoTakesOverAProjectHasLedItTooAndTheProjectIsOne() {
        launch("p1", "2022-01-01", COOP_1, LinkageFunding.NATIONAL_PROGRAMME);
        register.file("2023-01-01", new ChangeLinkageLead(new Reference("p1"), COOP_2));

        assertCount("linkage.national.leads", 2);
        assertCount("linkage.national.projects", 1);
        assertThat(value("linkage.national.leads", "2024-01-01/2025-01-01")).contains(Ratio.of(1, 1));
    }

    private void launch(String project, String day, Beneficiary lead, LinkageFunding funding) {
        register.file(
                day,
                new LaunchLinkageProject(
                        new Reference(project),
                        lead,
                        "Dự án mẫu",
                        "Sản phẩm mẫu",
                        funding,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Dong.of(900),
                        Dong.of(100)));
    }

    @Test
    void fairsAreCountedByPlaceAndCooperativesOnce() {
        fair("f1", "2021-06-01", "52", COOP_1, COOP_2);
        fair("f2", "2022-06-01", "79", COOP_1, GROUP);
        fair("f3", "2023-06-01", "79", COOP_1);

        assertCount("promotion.cooperatives", 2);
        assertCount("promotion.events", 3);
        assertCount("promotion.places", 2);
    }

    private void fair(String event, String day, String place, Beneficiary... participants) {
        register.file(
                day,
                new HoldPromotionEvent(
                        new Reference(event),
                        EventKind.FAIR,
                        "Hội chợ mẫu",
                        Optional.of(AreaCode.of(place)),
                        LocalDate.parse(day),
                        false,
                        false,
                        Optional.empty(),
                        Arrays.stream(participants)
                                .map(who -> new Exhibitor(who, 3, 1, Dong.of(10), Dong.of(4)))
                                .toList()));
    }

    @Test
    void aPlanOfTheProvinceIsMeasuredByWhatIsCounted() {
        plan("plan-2024", PolicyLevel.PROVINCE, 4);
        plan("national-plan-2024", PolicyLevel.CENTRAL, 45_000);

        assertThat(value("cooperatives.count.plan", "2024-01-01/2025-01-01")).contains(Ratio.of(4, 1));
        assertThat(value("cooperatives.count.plan.share", "2024-01-01/2025-01-01"))
                .contains(Ratio.ofPercent(50));
        assertThat(value("cooperatives.count.plan", "2023-01-01/2024-01-01")).isEmpty();
    }

    @Test
    void anyDocumentOfTheProvinceSetsAPlanAndTheOneSetLastStands() {
        plan("five-years", PolicyLevel.PROVINCE, 5);
        target("2023-12-15", "decision-2024", PolicyKind.DECISION, 4, List.of());

        assertThat(value("cooperatives.count.plan", "2024-01-01/2025-01-01")).contains(Ratio.of(4, 1));
        assertThat(listed("cooperatives.count.plan")).containsExactly("decision-2024");
    }

    @Test
    void whatAReplacedOrRepealedDocumentSetStandsNoMore() {
        plan("plan-2024", PolicyLevel.PROVINCE, 4);
        issue(
                "2024-02-01",
                "plan-b-2024",
                PolicyKind.PLAN,
                PolicyLevel.PROVINCE,
                List.of(new IssuePolicy.Link(PolicyRelation.REPLACES, new PolicyId("plan-2024"))));
        assertThat(value("cooperatives.count.plan", "2024-01-01/2025-01-01")).isEmpty();

        target("2024-03-01", "decision-2024", PolicyKind.DECISION, 8, List.of());
        assertThat(value("cooperatives.count.plan.share", "2024-01-01/2025-01-01"))
                .contains(Ratio.ofPercent(25));

        register.file("2024-06-01", new RepealPolicy(new PolicyId("decision-2024"), Optional.empty()));
        assertThat(value("cooperatives.count.plan", "2024-01-01/2025-01-01")).isEmpty();
    }

    /** Decision 2388/QĐ-UBND set the founding of 35 cooperatives in 2023. */
    @Test
    void theRealTargetOf2023IsMeasuredByWhatWasFounded() {
        PolicyDocuments.builtIn().forEach(act -> register.file(act.effectiveOn().toString(), act.act()));
        register.file("2023-05-10", Draft.of("coop-3").cooperative());

        assertThat(value("cooperatives.founded.plan", "2023-01-01/2024-01-01")).contains(Ratio.of(35, 1));
        assertThat(value("cooperatives.founded.plan.share", "2023-01-01/2024-01-01"))
                .contains(Ratio.of(1, 35));
        assertThat(value("cooperatives.count.plan", "2030-01-01/2031-01-01"))
                .as("the strategy is the nation's")
                .isEmpty();
    }

    private List<String> listed(String id) {
        return register
                .list((OpenableIndicator) Indicators.get(id), EffectivePeriod.parse(PERIOD), "2026-06-30")
                .stream()
                .map(fact -> fact.key().get(0).toString())
                .toList();
    }

    private void plan(String id, PolicyLevel level, long cooperatives) {
        issue("2023-12-01", id, PolicyKind.PLAN, level, List.of());
        set("2023-12-01", id, cooperatives);
    }

    private void target(String day, String id, PolicyKind kind, long cooperatives, List<IssuePolicy.Link> links) {
        issue(day, id, kind, PolicyLevel.PROVINCE, links);
        set(day, id, cooperatives);
    }

    private void issue(String day, String id, PolicyKind kind, PolicyLevel level, List<IssuePolicy.Link> links) {
        PolicyId policy = new PolicyId(id);
        register.file(
                day,
                new IssuePolicy(
                        policy,
                        kind,
                        level,
                        "Cơ quan mẫu",
                        "01/KH",
                        Optional.empty(),
                        "Kế hoạch mẫu",
                        Optional.empty(),
                        Optional.of(2024),
                        Optional.of(2024),
                        "made up",
                        links));
    }

    private void set(String day, String id, long cooperatives) {
        register.file(
                day,
                new SetPolicyTargets(
                        new PolicyId(id),
                        List.of(new PolicyTarget(
                                new Reference("t1"),
                                new Reference("cooperatives.count"),
                                TargetUnit.NUMBER,
                                TargetSense.EXACTLY,
                                cooperatives,
                                Optional.empty(),
                                2024))));
    }

    @Test
    void managersAreThoseOfEveryLevelTogether() {
        register.file("2024-12-15", told("coop-1", 1, 2, 3, Optional.of(30)));
        register.file("2024-12-15", told("coop-2", 4, 0, 0, Optional.empty()));

        assertThat(value("cooperatives.managers", "2024-01-01/2025-01-01")).contains(Ratio.of(10, 1));
        assertThat(value("cooperatives.managers.college.share", "2024-01-01/2025-01-01"))
                .contains(Ratio.ofPercent(30));
        assertThat(value("cooperatives.income-per-member", "2024-01-01/2025-01-01"))
                .contains(Ratio.of(30, 1));
        assertThat(value("cooperatives.managers", "2023-01-01/2024-01-01")).isEmpty();
    }

    private static DraftYearlyReport told(
            String organization, long untrained, long intermediate, long college, Optional<Integer> income) {
        return new DraftYearlyReport(
                new OrganizationId(organization),
                2024,
                new AnnualFigures(
                        Optional.empty(),
                        income.map(Dong::of),
                        Optional.empty(),
                        0,
                        0,
                        untrained,
                        intermediate,
                        college,
                        Optional.empty(),
                        Optional.empty()));
    }

    @Test
    void ranksFollowFromPointsAndAreCountedByYear() {
        EvaluationScheme scheme = scheme();
        register.file("2020-04-08", new AdoptEvaluationScheme(scheme));
        score("coop-1", scheme, 40);
        score("coop-2", scheme, 20);

        assertThat(value("evaluation.ranked", "2021-01-01/2022-01-01")).contains(Ratio.of(2, 1));
        assertThat(value("evaluation.average", "2021-01-01/2022-01-01")).contains(Ratio.of(1, 1));
        assertThat(value("evaluation.weak", "2021-01-01/2022-01-01")).contains(Ratio.of(1, 1));
        assertThat(value("evaluation.good-or-fair.share", "2021-01-01/2022-01-01"))
                .contains(Ratio.ZERO);
        assertThat(listed("evaluation.weak")).containsExactly("coop-2");
    }

    @Test
    void ofAYearInWhichNobodyWasEvaluatedNothingIsKnown() {
        EvaluationScheme scheme = scheme();
        register.file("2020-04-08", new AdoptEvaluationScheme(scheme));
        score("coop-1", scheme, 40);

        assertThat(value("evaluation.good", "2021-01-01/2022-01-01")).contains(Ratio.ZERO);
        assertThat(value("evaluation.good", "2022-01-01/2023-01-01")).isEmpty();
        assertThat(value("evaluation.good-or-fair.share", "2022-01-01/2023-01-01"))
                .isEmpty();
        assertThat(Indicators.get("evaluation.weak")
                        .value(
                                register.asOf("2026-06-30"),
                                EffectivePeriod.parse("2021-01-01/2022-01-01"),
                                Optional.of(AreaCode.of("061"))))
                .as("where nobody was evaluated")
                .isEmpty();
    }

    private static EvaluationScheme scheme() {
        return EvaluationSchemes.shipped().stream()
                .filter(one -> one.code().value().contains("01-2020"))
                .findFirst()
                .orElseThrow();
    }

    private void score(String organization, EvaluationScheme scheme, long points) {
        register.file(
                "2021-12-10",
                new SubmitSelfScore(
                        new OrganizationId(organization),
                        2021,
                        scheme.code(),
                        false,
                        List.of(
                                new Score(new Reference("1"), Points.of(7), Optional.empty()),
                                new Score(new Reference("3"), Points.of(11), Optional.empty()),
                                new Score(new Reference("10"), Points.of(points), Optional.empty()))));
    }

    static List<Indicator> indicators() {
        return Indicators.all();
    }

    @ParameterizedTest
    @MethodSource("indicators")
    void everyIndicatorCanBeAskedEverywhere(Indicator indicator) {
        Counting counting = register.asOf("2026-06-30");
        EffectivePeriod year = EffectivePeriod.parse("2019-01-01/2020-01-01");

        Optional<Ratio> everywhere = indicator.value(counting, year, Optional.empty());
        Optional<Ratio> nowhere = indicator.value(counting, year, Optional.of(AreaCode.of("99")));

        assertThat(nowhere.orElse(Ratio.ZERO)).isEqualTo(Ratio.ZERO);
        assertThat(everywhere.isPresent() || nowhere.isEmpty()).isTrue();
    }
}
