package vn.htx.core.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.htx.core.fact.Act;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.filing.Filing;
import vn.htx.core.law.Citation;
import vn.htx.core.law.Finding;
import vn.htx.core.law.Messages;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.member.AdmitMembers;
import vn.htx.core.member.Joining;
import vn.htx.core.member.Participation;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;
import vn.htx.core.policy.PolicyDocuments;
import vn.htx.core.register.Decision;
import vn.htx.core.register.Register;
import vn.htx.core.register.ReplayedDecision;
import vn.htx.core.register.Settings;
import vn.htx.core.register.WithdrawEntries;
import vn.htx.core.rulebook.NewOrganization;
import vn.htx.core.time.AsOf;
import vn.htx.core.time.Known;

/** One case of support, from the policy to the recovery; the amounts and the ceiling are made up. */
class SupportCaseTest {

    private static final OrganizationId COOP = new OrganizationId("coop-x");
    private static final Beneficiary FOR = Beneficiary.of(COOP);
    private static final Reference MEASURE = new Reference("nq-01-2022.lien-ket");
    private static final SupportLine LINE =
            new SupportLine(new Reference("nq-01-2022"), MEASURE, SupportKind.MARKET, FOR);
    private static final Citation CEILING = Citation.parse("resolution:01/2022/NQ-HĐND#5.2");
    private static final LocalDate APPLIED = LocalDate.of(2025, 3, 3);

    private final Register register = Register.open(Settings.memory());
    private int filed;

    @BeforeEach
    void aResolutionOffersAMeasureAndACooperativeGrows() {
        Stream.concat(PolicyDocuments.builtIn().stream(), SupportProgrammes.builtIn().stream())
                .forEach(act -> register.file(act.filing("built-in-" + act.key(), "htx"))
                        .orElseThrow());
        accept("2022-05-07", ceiling());
        accept("2022-05-07", new SetBudget(LINE.programme(), 2025, BudgetSource.LOCAL, Dong.of(500)));
        accept("2020-01-02", NewOrganization.cooperative().coded(1).asCooperative());
        accept("2023-06-01", admit("m-91"));
        accept("2024-06-01", admit("m-92"));
    }

    @AfterEach
    void close() {
        register.close();
    }

    private Decision file(String day, Act act) {
        return register.file(Filing.of("f-" + ++filed, "registry", LocalDate.parse(day), act));
    }

    private long accept(String day, Act act) {
        return file(day, act).orElseThrow().entry().sequence();
    }

    private static Reference ref(String id) {
        return new Reference(id);
    }

    private static AdmitMembers admit(String member) {
        return new AdmitMembers(COOP, List.of(Joining.adult(member, Participation.CAPITAL_AND_USE)));
    }

    private static SetCeiling ceiling() {
        return new SetCeiling(
                MEASURE,
                ref("most"),
                Optional.of(Dong.of(300)),
                Optional.empty(),
                CeilingScope.MEASURE,
                CeilingPeriod.WHOLE,
                CEILING);
    }

    private static SubmitApplication application() {
        return new SubmitApplication(
                ref("hs-1"), LINE, Optional.of(Dong.of(250)), Optional.of(Dong.of(600)), Optional.empty());
    }

    private static AwardSupport award(String id, Optional<Reference> application, long amount) {
        return new AwardSupport(ref(id), LINE, application, 2025, Dong.of(amount), Optional.empty(), Optional.empty());
    }

    private static PayAward pay(String id, long amount) {
        return new PayAward(ref("qd-1"), ref(id), LINE, BudgetSource.LOCAL, Dong.of(amount));
    }

    private static RecoverSupport recover(String id, long amount, long entry) {
        return new RecoverSupport(
                ref("qd-1"),
                ref(id),
                LINE,
                Dong.of(amount),
                RecoveryGround.CORRECTED_FACT,
                Optional.of(entry),
                Optional.of("R-SUP-02"),
                Optional.empty());
    }

    private void awarded() {
        accept("2025-03-03", application());
        accept("2025-04-01", new ApproveApplication(ref("hs-1"), LINE, Optional.of(Dong.of(250))));
        accept("2025-05-05", award("qd-1", Optional.of(ref("hs-1")), 250));
    }

    private SupportFacts.Balance balance(String day) {
        LocalDate on = LocalDate.parse(day);
        return register.view(AsOf.on(on))
                .streamFacts(FactQuery.all(SupportFacts.BALANCE)
                        .where("award", "qd-1")
                        .on(on))
                .map(known -> known.fact().value())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void fromThePolicyToTheRecovery() {
        awarded();
        accept("2025-06-02", pay("1", 100));
        accept("2025-07-01", pay("2", 150));
        long correction = accept("2025-08-01", new WithdrawEntries(List.of(register.lastEntry() - 5)));
        accept("2025-09-01", recover("th-1", 250, correction));
        accept("2025-10-01", new RepaySupport(ref("qd-1"), ref("th-1"), ref("nl-1"), LINE, Dong.of(200)));
        accept("2025-12-01", new CloseCase(ref("qd-1"), CaseClosing.COMPLETED));

        assertThat(balance("2025-12-01"))
                .isEqualTo(new SupportFacts.Balance(
                        ref("qd-1"), Dong.ZERO, Dong.ZERO, false, Optional.of(CaseClosing.COMPLETED)));
        assertThat(register.view(AsOf.on(LocalDate.of(2025, 12, 1)))
                        .streamFacts(FactQuery.all(SupportFacts.CLAIM).on(LocalDate.of(2025, 12, 1))))
                .extracting(known -> known.fact().value().owed())
                .containsExactly(Dong.of(50));
    }

    @Test
    void paymentsNeverExceedTheAward() {
        awarded();
        accept("2025-07-01", pay("1", 200));

        assertThat(file("2025-08-01", pay("2", 51)).isAccepted()).isFalse();
        assertThat(file("2025-06-01", pay("2", 51)).isAccepted())
                .as("a payment filed late would take from the later one what it paid")
                .isFalse();
        assertThat(file("2025-06-01", pay("2", 50)).isAccepted()).isTrue();
        assertThat(balance("2025-07-01").unpaid()).isEqualTo(Dong.ZERO);
    }

    @Test
    void nothingIsPaidOfAClosedCaseAndNoMoreAskedBackThanWasPaid() {
        awarded();
        accept("2025-07-01", pay("1", 100));
        accept("2025-08-01", new CloseCase(ref("qd-1"), CaseClosing.CANCELLED));

        assertThat(file("2025-09-01", pay("2", 1)).isAccepted()).isFalse();
        assertThat(file("2025-09-01", recover("th-1", 101, 1)).isAccepted()).isFalse();
        assertThat(file("2025-09-01", recover("th-2", 100, 1)).isAccepted()).isTrue();
        assertThat(file("2025-09-02", new RepaySupport(ref("qd-1"), ref("th-2"), ref("1"), LINE, Dong.of(101)))
                        .isAccepted())
                .isFalse();
    }

    @Test
    void anAwardAboveACeilingIsRefusedWithTheCeilingsCitation() {
        awarded();
        Decision decision = file("2025-06-01", award("qd-2", Optional.empty(), 51));

        assertThat(decision).isInstanceOf(Decision.Refused.class);
        Finding finding = ((Decision.Refused) decision).findings().get(0);
        assertThat(finding.rule()).isEqualTo("R-SUP-08-MEASURE");
        assertThat(finding.facts())
                .containsEntry("citation", CEILING.toString())
                .containsEntry("most", "300")
                .containsEntry("counted", "301");
        assertThat(finding.message(Messages.ENGLISH)).contains("Article 5(2), Resolution 01/2022/NQ-HĐND");
        assertThat(file("2025-06-01", award("qd-3", Optional.empty(), 50)).isAccepted())
                .isTrue();
    }

    @Test
    void anAwardCorrectedIsNotCountedTwice() {
        awarded();
        long entry = register.lastEntry();
        Filing corrected = Filing.of(
                        "f-corrected",
                        "registry",
                        LocalDate.of(2025, 5, 5),
                        award("qd-1", Optional.of(ref("hs-1")), 300))
                .replacing(entry);
        assertThat(register.file(corrected).isAccepted()).isTrue();
    }

    @Test
    void aBudgetExceededIsARemark() {
        var remarks = file("2025-06-01", new SetBudget(LINE.programme(), 2025, BudgetSource.LOCAL, Dong.of(10)))
                .orElseThrow();
        assertThat(remarks.remarks()).isEmpty();
        assertThat(file("2025-07-01", award("qd-9", Optional.empty(), 11))
                        .orElseThrow()
                        .remarks())
                .extracting(Finding::rule)
                .containsExactly("R-SUP-08-BUDGET");
    }

    @Test
    void whatIsAwardedOnAnApplicationStandsApproved() {
        accept("2025-03-03", application());
        assertThat(file("2025-05-05", award("qd-1", Optional.of(ref("hs-1")), 250))
                        .isAccepted())
                .isFalse();
        accept(
                "2025-04-01",
                new RefuseApplication(
                        ref("hs-1"),
                        LINE,
                        List.of(
                                new Refusal(RefusalReason.NOT_ELIGIBLE, Optional.of("R-SUP-02")),
                                new Refusal(RefusalReason.BUDGET_SPENT, Optional.empty())),
                        Optional.of(LocalDate.of(2025, 5, 1))));
        assertThat(file("2025-05-05", award("qd-1", Optional.of(ref("hs-1")), 250))
                        .isAccepted())
                .isFalse();
        accept("2025-05-06", new ApproveApplication(ref("hs-1"), LINE, Optional.empty()));
        assertThat(file("2025-05-07", award("qd-1", Optional.of(ref("hs-1")), 250))
                        .isAccepted())
                .as("approved on appeal")
                .isTrue();
    }

    @Test
    void supportIsForThoseTheMeasureNames() {
        SupportLine enterprise = new SupportLine(
                ref("ct-1804"), ref("ct-1804.lao-dong-tre"), SupportKind.PEOPLE, Beneficiary.enterprise("dn-1"));
        assertThat(file(
                                "2023-03-03",
                                new SubmitApplication(
                                        ref("hs-2"), enterprise, Optional.empty(), Optional.empty(), Optional.empty()))
                        .isAccepted())
                .isFalse();
    }

    @Test
    void anApplicationOutsideItsRoundIsNotTaken() {
        accept("2025-01-01", new OpenRound(ref("dot-1"), LINE.programme(), LocalDate.of(2025, 3, 31)));
        SubmitApplication inRound =
                new SubmitApplication(ref("hs-3"), LINE, Optional.empty(), Optional.empty(), Optional.of(ref("dot-1")));
        assertThat(file("2025-04-01", inRound).isAccepted()).isFalse();
        assertThat(file("2025-03-31", inRound).isAccepted()).isTrue();
    }

    @Test
    void theEvidenceOfAnApplicationStaysWhateverIsFiledLater() {
        long entry = accept("2025-03-03", application());
        List<Finding> evidence = register.evidence(entry);
        assertThat(evidence).extracting(Finding::rule).containsExactly("R-SUP-02", "R-SUP-03");
        assertThat(evidence).allMatch(finding -> finding.verdict().kind() == Kind.SATISFIED);
        assertThat(evidence.get(1).facts()).containsEntry("members", "7/8/9");
        assertThat(evidence.get(0).citation().orElseThrow()).hasToString("law:17/2023/QH15#18.1");

        accept("2025-03-01", new WithdrawEntries(List.of(entry - 1))); // the member of 2024 never joined
        accept("2021-06-01", admit("m-93"));

        assertThat(register.evidence(entry)).isEqualTo(evidence);
        assertThat(eligibility(AsOf.on(APPLIED).knownAt(Known.entry(entry)))
                        .get(1)
                        .facts())
                .containsEntry("members", "7/8/9");
        assertThat(eligibility(AsOf.on(APPLIED)).get(1).facts()).containsEntry("members", "8/9/9");
        assertThat(eligibility(AsOf.on(APPLIED)).get(0).verdict().kind()).isEqualTo(Kind.UNDETERMINED);
        assertThat(LongStream.rangeClosed(1, register.lastEntry()).mapToObj(register::replay))
                .allMatch(ReplayedDecision::same);
    }

    private List<Finding> eligibility(AsOf asOf) {
        return register.view(asOf).eligibility(COOP, MEASURE);
    }

    @Test
    void eligibilityIsAskedOfAMeasureThatIsOffered() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> register.view(AsOf.on(LocalDate.of(2022, 1, 1))).eligibility(COOP, MEASURE))
                .withMessage("no measure nq-01-2022.lien-ket is offered on 2022-01-01");
    }

    @Test
    void prioritiesAreDeclaredByOrganizationsAndNeverAddUp() {
        accept("2025-03-03", application());
        PriorityKeys keys = new PriorityKeys(9, 1, 5, 3, 1, 4, true, false, false, true, false);
        accept("2025-03-03", new DeclarePriority(ref("hs-1"), keys));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PriorityKeys(9, 10, 0, 0, 0, 0, false, false, false, false, false));
    }

    @Test
    void aRecoveryNamesWhatCausedIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RecoverSupport(
                        ref("qd-1"),
                        ref("th-1"),
                        LINE,
                        Dong.of(1),
                        RecoveryGround.WRONG_PURPOSE,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()))
                .withMessageContaining("an entry, a rule, or the finding of an inspection");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RecoverSupport(
                        ref("qd-1"),
                        ref("th-1"),
                        LINE,
                        Dong.of(1),
                        RecoveryGround.CORRECTED_FACT,
                        Optional.empty(),
                        Optional.of("R-SUP-02"),
                        Optional.empty()))
                .withMessageContaining("name it");
    }
}
