package vn.htx.core.rulebook.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.fact.Act;
import vn.htx.core.group.AnswerGroupApplication;
import vn.htx.core.group.ApplyForGroupRegistration;
import vn.htx.core.group.Ballot;
import vn.htx.core.group.FileGroupEnd;
import vn.htx.core.group.GroupEndGround;
import vn.htx.core.group.GroupNotice;
import vn.htx.core.group.NotifyCommune;
import vn.htx.core.group.ResolveGroupEnd;
import vn.htx.core.group.SettleGroup;
import vn.htx.core.group.SignGroupContract;
import vn.htx.core.law.Finding;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.lifecycle.ChangedMatter;
import vn.htx.core.lifecycle.DecideChange;
import vn.htx.core.lifecycle.RegisterChange;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;
import vn.htx.core.organization.RegisterNumber;
import vn.htx.core.organization.RegistrationNumber;
import vn.htx.core.rulebook.History;
import vn.htx.core.rulebook.NewOrganization;
import vn.htx.core.rulebook.Said;

/** Monday 2 March 2026 is followed by two weeks without days off but weekends. */
class GroupTimeLimitTest {

    private static final OrganizationId GROUP = new OrganizationId("group-x");
    private static final Reference FILE = new Reference("hs-1");
    private static final Reference CHANGE = new Reference("td-1");
    private static final String MONDAY = "2026-03-02";

    private static History group() {
        return History.empty().and("2019-01-01", NewOrganization.group().asGroup());
    }

    private static History registered() {
        return History.empty()
                .and("2019-01-01", NewOrganization.group().coded(3).asGroup());
    }

    private static SignGroupContract contract(boolean policy) {
        return new SignGroupContract(GROUP, Optional.empty(), false, policy, 7, 7);
    }

    private static RegisterNumber code() {
        return new RegisterNumber(GROUP, RegistrationNumber.taxCode(NewOrganization.taxCode(5)));
    }

    private static ResolveGroupEnd end() {
        return new ResolveGroupEnd(GROUP, GroupEndGround.AGREEMENT, new Ballot(7, 7));
    }

    private static NotifyCommune told(GroupNotice matter) {
        return new NotifyCommune(GROUP, matter);
    }

    private static SettleGroup settled() {
        return new SettleGroup(GROUP, Dong.ZERO, Dong.ZERO, List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "R-GRP-04, 2024-07-17, NOT_APPLICABLE, law.rule-not-in-force",
        "R-GRP-04, 2024-07-18, NOT_APPLICABLE, duty.none",
        "R-GRP-04, 2026-03-08, SATISFIED, duty.kept",
        "R-GRP-04, 2026-03-09, SATISFIED, duty.kept",
        "R-GRP-04, 2026-03-10, VIOLATED, group.file",
        "R-GRP-04-ANSWER, 2024-07-17, NOT_APPLICABLE, law.rule-not-in-force",
        "R-GRP-04-ANSWER, 2024-07-18, NOT_APPLICABLE, duty.none",
        "R-GRP-04-ANSWER, 2026-03-05, SATISFIED, duty.kept",
        "R-GRP-04-ANSWER, 2026-03-06, VIOLATED, group.answer",
        "R-GRP-04-NOTICE, 2019-11-24, NOT_APPLICABLE, law.rule-not-in-force",
        "R-GRP-04-NOTICE, 2019-11-25, NOT_APPLICABLE, duty.none",
        "R-GRP-04-NOTICE, 2026-03-09, SATISFIED, duty.kept",
        "R-GRP-04-NOTICE, 2026-03-10, VIOLATED, group.notify",
        "R-GRP-05, 2024-07-17, NOT_APPLICABLE, law.rule-not-in-force",
        "R-GRP-05, 2024-07-18, NOT_APPLICABLE, duty.none",
        "R-GRP-05, 2026-03-12, SATISFIED, duty.kept",
        "R-GRP-05, 2026-03-13, VIOLATED, group.register-change",
        "R-GRP-10-MINUTES, 2024-07-17, NOT_APPLICABLE, law.rule-not-in-force",
        "R-GRP-10-MINUTES, 2024-07-18, NOT_APPLICABLE, duty.none",
        "R-GRP-10-MINUTES, 2026-03-11, SATISFIED, duty.kept",
        "R-GRP-10-MINUTES, 2026-03-12, VIOLATED, group.send-minutes",
        "R-GRP-10-NOTICE, 2019-11-24, NOT_APPLICABLE, law.rule-not-in-force",
        "R-GRP-10-NOTICE, 2019-11-25, NOT_APPLICABLE, duty.none",
        "R-GRP-10-NOTICE, 2026-03-09, SATISFIED, duty.kept",
        "R-GRP-10-NOTICE, 2026-03-10, VIOLATED, group.notify-end",
        "R-GRP-10-FILE, 2024-07-17, NOT_APPLICABLE, law.rule-not-in-force",
        "R-GRP-10-FILE, 2024-07-18, NOT_APPLICABLE, duty.none",
        "R-GRP-10-FILE, 2026-03-09, SATISFIED, duty.kept",
        "R-GRP-10-FILE, 2026-03-10, VIOLATED, group.file-end",
        "R-GRP-10-LAPSE, 2024-07-17, NOT_APPLICABLE, law.rule-not-in-force",
        "R-GRP-10-LAPSE, 2024-07-18, NOT_APPLICABLE, duty.none",
        "R-GRP-10-LAPSE, 2026-06-02, SATISFIED, duty.kept",
        "R-GRP-10-LAPSE, 2026-06-03, VIOLATED, group.close",
    })
    void whatBeginsOnAMondayIsDoneInTime(String rule, String day, Kind kind, String reason) {
        Said.verdict(begun(rule).standing(rule, "group-x", day), kind, reason);
    }

    /** What sets the time of each rule running. */
    private static History begun(String rule) {
        return switch (rule) {
            case "R-GRP-04" -> group().and(MONDAY, contract(true));
            case "R-GRP-04-ANSWER" -> group().and(MONDAY, new ApplyForGroupRegistration(GROUP, FILE));
            case "R-GRP-04-NOTICE" -> group().and(MONDAY, contract(false));
            case "R-GRP-05" -> registered().and(MONDAY, new DecideChange(GROUP, CHANGE, ChangedMatter.NAME));
            case "R-GRP-10-MINUTES" -> registered().and(MONDAY, end());
            case "R-GRP-10-NOTICE" -> group().and(MONDAY, end());
            case "R-GRP-10-FILE" -> registered().and("2026-03-01", end()).and(MONDAY, settled());
            default -> registered().and("2026-03-01", end()).and(MONDAY, told(GroupNotice.END));
        };
    }

    @ParameterizedTest
    @CsvSource({
        "R-GRP-04, 2026-03-10",
        "R-GRP-04-ANSWER, 2026-03-06",
        "R-GRP-04-NOTICE, 2026-03-10",
        "R-GRP-05, 2026-03-13",
        "R-GRP-10-MINUTES, 2026-03-12",
        "R-GRP-10-NOTICE, 2026-03-10",
        "R-GRP-10-FILE, 2026-03-10",
        "R-GRP-10-LAPSE, 2026-06-03",
    })
    void lateIsLateUntilItIsDone(String rule, String day) {
        History late = begun(rule).and(day, done(rule));

        Said.verdict(late.standing(rule, "group-x", day), Kind.SATISFIED, "duty.kept");
        assertThat(begun(rule).standing(rule, "group-x", day).verdict().remedy())
                .isPresent();
    }

    private static Act done(String rule) {
        return switch (rule) {
            case "R-GRP-04" -> new ApplyForGroupRegistration(GROUP, FILE);
            case "R-GRP-04-ANSWER" -> new AnswerGroupApplication(GROUP, FILE);
            case "R-GRP-04-NOTICE" -> told(GroupNotice.CONTRACT);
            case "R-GRP-05" -> new RegisterChange(GROUP, CHANGE);
            case "R-GRP-10-MINUTES", "R-GRP-10-NOTICE" -> told(GroupNotice.END);
            default -> new FileGroupEnd(GROUP);
        };
    }

    @Test
    void theCodeIsTheAnswerAndFreesFromNotice() {
        for (String rule : List.of("R-GRP-04", "R-GRP-04-ANSWER", "R-GRP-04-NOTICE")) {
            Said.verdict(
                    begun(rule).and("2026-03-04", code()).standing(rule, "group-x", "2026-04-01"),
                    Kind.SATISFIED,
                    "duty.kept");
        }
    }

    @Test
    void groupsThatNeedNotRegisterTellTheCommuneAndTheOthersFile() {
        Said.verdict(
                begun("R-GRP-04").standing("R-GRP-04-NOTICE", "group-x", "2026-04-01"),
                Kind.NOT_APPLICABLE,
                "duty.none");
        Said.verdict(
                begun("R-GRP-04-NOTICE").standing("R-GRP-04", "group-x", "2026-04-01"),
                Kind.NOT_APPLICABLE,
                "duty.none");
    }

    @Test
    void changesAndEndsOfOthersAreForOtherRules() {
        History unregistered = group().and(MONDAY, new DecideChange(GROUP, CHANGE, ChangedMatter.NAME));
        Said.verdict(unregistered.standing("R-GRP-05", "group-x", "2026-04-01"), Kind.NOT_APPLICABLE, "duty.none");
        Said.verdict(begun("R-GRP-05").standing("R-LIF-06", "group-x", "2026-04-01"), Kind.NOT_APPLICABLE, "duty.none");
        Said.verdict(
                begun("R-GRP-10-NOTICE").standing("R-GRP-10-MINUTES", "group-x", "2026-04-01"),
                Kind.NOT_APPLICABLE,
                "duty.none");
        Said.verdict(
                begun("R-GRP-10-MINUTES").standing("R-GRP-10-NOTICE", "group-x", "2026-04-01"),
                Kind.NOT_APPLICABLE,
                "duty.none");
    }

    @Test
    void saysWhatIsOverdue() {
        Finding finding = begun("R-GRP-04").standing("R-GRP-04", "group-x", "2026-03-10");
        Said.citing(finding, "decree:92/2024/NĐ-CP#58");
        Said.inBothLanguages(
                finding,
                "Hồ sơ đăng ký tổ hợp tác (contract) phát sinh ngày 02/03/2026 phải nộp chậm nhất ngày 09/03/2026"
                        + " (quá hạn: 1).",
                "The file for registering the group (contract), arisen on 02/03/2026, was due by 09/03/2026 (1"
                        + " overdue).");
    }
}
