package vn.htx.core.rulebook.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.law.Finding;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.lifecycle.BeginLiquidation;
import vn.htx.core.lifecycle.CancelDissolution;
import vn.htx.core.lifecycle.ChangedMatter;
import vn.htx.core.lifecycle.Claims;
import vn.htx.core.lifecycle.CloseEstablishment;
import vn.htx.core.lifecycle.DecideChange;
import vn.htx.core.lifecycle.DissolutionCause;
import vn.htx.core.lifecycle.EstablishmentKind;
import vn.htx.core.lifecycle.FileDissolution;
import vn.htx.core.lifecycle.Inventory;
import vn.htx.core.lifecycle.NotifyDissolution;
import vn.htx.core.lifecycle.NotifyEstablishment;
import vn.htx.core.lifecycle.ObjectToDissolution;
import vn.htx.core.lifecycle.OpenEstablishment;
import vn.htx.core.lifecycle.OrderDissolution;
import vn.htx.core.lifecycle.RegisterChange;
import vn.htx.core.lifecycle.ReorganizationForm;
import vn.htx.core.lifecycle.ResolveReorganization;
import vn.htx.core.lifecycle.SendReorganization;
import vn.htx.core.lifecycle.SettleOrganization;
import vn.htx.core.lifecycle.Settlement;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.DissolveOrganization;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;
import vn.htx.core.rulebook.History;
import vn.htx.core.rulebook.Said;

class TimeLimitTest {

    private static final OrganizationId COOP = Registered.COOP;
    private static final Reference NAME = new Reference("td-1");
    private static final Reference LINES = new Reference("td-2");
    private static final Reference PLACE = new Reference("00001");
    private static final Reference BRANCH = new Reference("cn-1");

    @ParameterizedTest
    @CsvSource({
        "R-LIF-06, 2013-06-30, NOT_APPLICABLE, law.rule-not-in-force",
        "R-LIF-06, 2013-07-01, UNDETERMINED, law.rule-not-confirmed",
        "R-LIF-06, 2024-06-30, UNDETERMINED, law.rule-not-confirmed",
        "R-LIF-06, 2024-07-01, SATISFIED, duty.kept",
        "R-LIF-06, 2024-07-11, SATISFIED, duty.kept",
        "R-LIF-06, 2024-07-12, VIOLATED, change.register",
        "R-LIF-06-NOTICE, 2013-06-30, NOT_APPLICABLE, law.rule-not-in-force",
        "R-LIF-06-NOTICE, 2013-07-01, UNDETERMINED, law.rule-not-confirmed",
        "R-LIF-06-NOTICE, 2024-06-30, UNDETERMINED, law.rule-not-confirmed",
        "R-LIF-06-NOTICE, 2024-07-01, SATISFIED, duty.kept",
        "R-LIF-06-NOTICE, 2024-07-11, SATISFIED, duty.kept",
        "R-LIF-06-NOTICE, 2024-07-12, VIOLATED, change.notify",
        "R-LIF-06-PLACE, 2013-06-30, NOT_APPLICABLE, law.rule-not-in-force",
        "R-LIF-06-PLACE, 2013-07-01, UNDETERMINED, law.rule-not-confirmed",
        "R-LIF-06-PLACE, 2024-06-30, UNDETERMINED, law.rule-not-confirmed",
        "R-LIF-06-PLACE, 2024-07-01, SATISFIED, duty.kept",
        "R-LIF-06-PLACE, 2024-07-11, SATISFIED, duty.kept",
        "R-LIF-06-PLACE, 2024-07-12, VIOLATED, establishment.notify",
        "R-LIF-06-ABROAD, 2013-06-30, NOT_APPLICABLE, law.rule-not-in-force",
        "R-LIF-06-ABROAD, 2013-07-01, UNDETERMINED, law.rule-not-confirmed",
        "R-LIF-06-ABROAD, 2024-06-30, UNDETERMINED, law.rule-not-confirmed",
        "R-LIF-06-ABROAD, 2024-07-01, SATISFIED, duty.kept",
        "R-LIF-06-ABROAD, 2024-07-31, SATISFIED, duty.kept",
        "R-LIF-06-ABROAD, 2024-08-01, VIOLATED, establishment.notify-abroad",
        "R-LIF-10-NOTICE, 2013-06-30, NOT_APPLICABLE, law.rule-not-in-force",
        "R-LIF-10-NOTICE, 2013-07-01, UNDETERMINED, law.rule-not-confirmed",
        "R-LIF-10-NOTICE, 2024-06-30, UNDETERMINED, law.rule-not-confirmed",
        "R-LIF-10-NOTICE, 2024-07-01, SATISFIED, duty.kept",
        "R-LIF-10-NOTICE, 2024-07-16, SATISFIED, duty.kept",
        "R-LIF-10-NOTICE, 2024-07-17, VIOLATED, reorganization.send",
        "R-LIF-12, 2013-06-30, NOT_APPLICABLE, law.rule-not-in-force",
        "R-LIF-12, 2013-07-01, UNDETERMINED, law.rule-not-confirmed",
        "R-LIF-12, 2024-06-30, UNDETERMINED, law.rule-not-confirmed",
        "R-LIF-12, 2024-07-01, SATISFIED, duty.kept",
        "R-LIF-12, 2024-07-10, SATISFIED, duty.kept",
        "R-LIF-12, 2024-07-11, VIOLATED, dissolution.send",
    })
    void whatIsDecidedIsFollowedUpInTime(String rule, String day, Kind kind, String reason) {
        History history = Registered.cooperative()
                .and("2024-07-01", new DecideChange(COOP, NAME, ChangedMatter.NAME))
                .and("2024-07-01", new DecideChange(COOP, LINES, ChangedMatter.LINES))
                .and("2024-07-01", new OpenEstablishment(COOP, PLACE, EstablishmentKind.BUSINESS_PLACE, false))
                .and("2024-07-01", new OpenEstablishment(COOP, BRANCH, EstablishmentKind.BRANCH, true))
                .and("2024-07-01", new ResolveReorganization(COOP, Registered.PLAN, ReorganizationForm.DIVISION))
                .and("2024-07-01", Registered.dissolution());

        Said.verdict(history.standing(rule, "coop-x", day), kind, reason);
    }

    @Test
    void whatIsDoneIsNoLongerDueAndWasLateUntilThen() {
        History history = Registered.cooperative()
                .and("2025-06-02", new DecideChange(COOP, NAME, ChangedMatter.ADDRESS))
                .and("2025-06-20", new RegisterChange(COOP, NAME))
                .and("2025-06-02", new DecideChange(COOP, LINES, ChangedMatter.TAX_DATA))
                .and("2025-06-12", new RegisterChange(COOP, LINES))
                .and("2025-06-02", new OpenEstablishment(COOP, PLACE, EstablishmentKind.BUSINESS_PLACE, false))
                .and("2025-06-20", new NotifyEstablishment(COOP, PLACE))
                .and("2025-06-02", new OpenEstablishment(COOP, BRANCH, EstablishmentKind.BRANCH, true))
                .and("2025-07-20", new CloseEstablishment(COOP, BRANCH))
                .and("2025-06-02", new ResolveReorganization(COOP, Registered.PLAN, ReorganizationForm.MERGER))
                .and("2025-06-20", new SendReorganization(COOP, Registered.PLAN));

        assertTurn(history, "R-LIF-06", "2025-06-20", "change.register");
        Said.verdict(history.standing("R-LIF-06-NOTICE", "coop-x", "2025-06-13"), Kind.SATISFIED, "duty.kept");
        assertTurn(history, "R-LIF-06-PLACE", "2025-06-20", "establishment.notify");
        assertTurn(history, "R-LIF-06-ABROAD", "2025-07-20", "establishment.notify-abroad");
        assertTurn(history, "R-LIF-10-NOTICE", "2025-06-20", "reorganization.send");
    }

    private static void assertTurn(History history, String rule, String done, String reason) {
        LocalDate day = LocalDate.parse(done);
        Said.verdict(history.standing(rule, "coop-x", day.minusDays(1).toString()), Kind.VIOLATED, reason);
        Said.verdict(history.standing(rule, "coop-x", done), Kind.SATISFIED, "duty.kept");
    }

    @Test
    void charterCapitalHasARuleOfItsOwn() {
        History history =
                Registered.cooperative().and("2025-06-02", new DecideChange(COOP, NAME, ChangedMatter.CHARTER_CAPITAL));

        Said.verdict(history.standing("R-LIF-06", "coop-x", "2025-12-01"), Kind.NOT_APPLICABLE, "duty.none");
        Said.verdict(history.standing("R-LIF-06-NOTICE", "coop-x", "2025-12-01"), Kind.NOT_APPLICABLE, "duty.none");
    }

    @Test
    void timesOfTheLawOf2012AreNotKnown() {
        History history = Registered.cooperative().and("2024-06-30", new DecideChange(COOP, NAME, ChangedMatter.NAME));

        Said.verdict(history.standing("R-LIF-06", "coop-x", "2025-12-01"), Kind.UNDETERMINED, "duty.time-unknown");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-07-30, SATISFIED, duty.kept",
        "2025-08-08, VIOLATED, dissolution.send",
        "2025-08-11, SATISFIED, duty.kept",
    })
    void aResolutionCancelledNeedNotBeSent(String day, Kind kind, String reason) {
        History history = Registered.cooperative()
                .and("2025-07-29", Registered.dissolution())
                .and("2025-08-11", new CancelDissolution(COOP, Registered.DECISION));

        Said.verdict(history.standing("R-LIF-12", "coop-x", day), kind, reason);
    }

    @ParameterizedTest
    @CsvSource({
        "R-LIF-12-FILE, 2013-06-30, NOT_APPLICABLE, law.rule-not-in-force",
        "R-LIF-12-FILE, 2013-07-01, UNDETERMINED, law.rule-not-confirmed",
        "R-LIF-12-FILE, 2024-06-30, UNDETERMINED, law.rule-not-confirmed",
        "R-LIF-12-FILE, 2024-07-01, NOT_APPLICABLE, duty.none",
        "R-LIF-12-FILE, 2025-08-08, SATISFIED, duty.kept",
        "R-LIF-12-FILE, 2025-08-11, VIOLATED, dissolution.file",
        "R-LIF-12-FILE, 2025-08-18, SATISFIED, duty.kept",
        "R-LIF-12-CLOSE, 2013-06-30, NOT_APPLICABLE, law.rule-not-in-force",
        "R-LIF-12-CLOSE, 2013-07-01, UNDETERMINED, law.rule-not-confirmed",
        "R-LIF-12-CLOSE, 2024-06-30, UNDETERMINED, law.rule-not-confirmed",
        "R-LIF-12-CLOSE, 2024-07-01, NOT_APPLICABLE, duty.none",
        "R-LIF-12-CLOSE, 2025-08-25, SATISFIED, duty.kept",
        "R-LIF-12-CLOSE, 2025-08-26, VIOLATED, dissolution.close",
        "R-LIF-12-CLOSE, 2025-08-30, NOT_APPLICABLE, duty.none",
    })
    void theFileFollowsTheDebtsAndTheEndTheFile(String rule, String day, Kind kind, String reason) {
        History history = Registered.cooperative()
                .and("2025-07-01", Registered.dissolution())
                .and("2025-07-02", new NotifyDissolution(COOP))
                .and("2025-08-01", settled(0))
                .and("2025-08-18", new FileDissolution(COOP))
                .and("2025-08-30", new DissolveOrganization(COOP));

        Said.verdict(history.standing(rule, "coop-x", day), kind, reason);
    }

    @Test
    void whileDebtsAreUnpaidNoFileIsDue() {
        History history = Registered.cooperative()
                .and("2025-07-01", Registered.dissolution())
                .and("2025-08-01", settled(1));

        Said.verdict(history.standing("R-LIF-12-FILE", "coop-x", "2025-12-01"), Kind.NOT_APPLICABLE, "duty.none");
    }

    @ParameterizedTest
    @CsvSource({
        "R-LIF-12-LAPSE, 2013-06-30, NOT_APPLICABLE, law.rule-not-in-force",
        "R-LIF-12-LAPSE, 2013-07-01, UNDETERMINED, law.rule-not-confirmed",
        "R-LIF-12-LAPSE, 2024-06-30, UNDETERMINED, law.rule-not-confirmed",
        "R-LIF-12-LAPSE, 2024-07-01, NOT_APPLICABLE, duty.none",
        "R-LIF-12-LAPSE, 2025-09-02, SATISFIED, duty.kept",
        "R-LIF-12-LAPSE, 2025-09-03, VIOLATED, dissolution.lapse",
        "R-LIF-13-LAPSE, 2025-09-03, NOT_APPLICABLE, duty.none",
    })
    void withoutFileAndObjectionSixMonthsCloseIt(String rule, String day, Kind kind, String reason) {
        History sent = Registered.cooperative()
                .and("2025-03-01", Registered.dissolution())
                .and("2025-03-02", new NotifyDissolution(COOP));

        Said.verdict(sent.standing(rule, "coop-x", day), kind, reason);
        if (kind == Kind.VIOLATED) {
            Said.verdict(
                    sent.and("2025-05-01", new ObjectToDissolution(COOP)).standing(rule, "coop-x", day),
                    Kind.SATISFIED,
                    "duty.kept");
            Said.verdict(
                    sent.and("2025-05-01", new FileDissolution(COOP)).standing(rule, "coop-x", day),
                    Kind.SATISFIED,
                    "duty.kept");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "R-LIF-13, 2024-06-30, NOT_APPLICABLE, law.rule-not-in-force",
        "R-LIF-13, 2024-07-01, NOT_APPLICABLE, duty.none",
        "R-LIF-13, 2025-03-13, SATISFIED, duty.kept",
        "R-LIF-13, 2025-03-14, VIOLATED, dissolution.begin",
        "R-LIF-13, 2025-03-20, SATISFIED, duty.kept",
        "R-LIF-13-LAPSE, 2024-06-30, NOT_APPLICABLE, law.rule-not-in-force",
        "R-LIF-13-LAPSE, 2024-07-01, NOT_APPLICABLE, duty.none",
        "R-LIF-13-LAPSE, 2025-09-03, SATISFIED, duty.kept",
        "R-LIF-13-LAPSE, 2025-09-04, VIOLATED, dissolution.lapse-compulsory",
        "R-LIF-13-LAPSE, 2025-10-01, SATISFIED, duty.kept",
        "R-LIF-12, 2025-09-04, NOT_APPLICABLE, duty.none",
        "R-LIF-12-LAPSE, 2025-09-04, NOT_APPLICABLE, duty.none",
    })
    void anOrderedDissolutionBeginsInTenDaysAndIsClosedInSixMonths(String rule, String day, Kind kind, String reason) {
        History history = Registered.cooperative()
                .and("2025-03-03", new OrderDissolution(COOP, DissolutionCause.COURT, Registered.DECISION, true))
                .and("2025-03-20", new BeginLiquidation(COOP))
                .and("2025-10-01", new ObjectToDissolution(COOP));

        Said.verdict(history.standing(rule, "coop-x", day), kind, reason);
    }

    @Test
    void aBreachSaysWhatToDoInBothLanguages() {
        Finding finding = Registered.cooperative()
                .and("2025-06-02", new DecideChange(COOP, NAME, ChangedMatter.NAME))
                .standing("R-LIF-06", "coop-x", "2025-06-13");

        Said.citing(finding, "law:17/2023/QH15#47.1");
        Said.inBothLanguages(
                finding,
                "Chưa đăng ký thay đổi td-1. Phát sinh ngày 02/06/2025, hạn chót ngày 12/06/2025 (1 việc quá hạn).",
                "The change td-1 is not registered. It arose on 02/06/2025 and was due by 12/06/2025 (1 overdue).");
        assertThat(finding.verdict().remedy()).isPresent();
    }

    private static SettleOrganization settled(long debts) {
        Inventory nothing = new Inventory(Dong.ZERO, List.of(), List.of());
        Claims owed = Claims.of(0, 0, 0, debts);
        return new SettleOrganization(COOP, nothing, owed, List.of(), Settlement.of(nothing, owed, List.of()));
    }
}
