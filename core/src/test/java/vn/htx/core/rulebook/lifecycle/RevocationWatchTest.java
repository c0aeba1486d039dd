package vn.htx.core.rulebook.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.area.AreaDirectory;
import vn.htx.core.assessment.Dossier;
import vn.htx.core.assessment.OrganizationOnDay;
import vn.htx.core.assessment.ReferenceData;
import vn.htx.core.capital.CommitContribution;
import vn.htx.core.capital.Contribution;
import vn.htx.core.governance.Attendance;
import vn.htx.core.governance.Caller;
import vn.htx.core.governance.Convocation;
import vn.htx.core.governance.HoldGeneralMeeting;
import vn.htx.core.governance.MeetingForm;
import vn.htx.core.governance.MeetingKind;
import vn.htx.core.governance.Minutes;
import vn.htx.core.law.Finding;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.lifecycle.RequestComplianceReport;
import vn.htx.core.lifecycle.SubmitComplianceReport;
import vn.htx.core.member.AdmitMembers;
import vn.htx.core.member.AgeBand;
import vn.htx.core.member.Joining;
import vn.htx.core.member.LeaveOrganization;
import vn.htx.core.member.MemberType;
import vn.htx.core.member.Origin;
import vn.htx.core.member.Participation;
import vn.htx.core.organization.MeetingId;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.RecordFieldReview;
import vn.htx.core.organization.Reference;
import vn.htx.core.organization.SuspendOrganization;
import vn.htx.core.people.MemberId;
import vn.htx.core.rulebook.History;
import vn.htx.core.rulebook.Members;
import vn.htx.core.rulebook.NewOrganization;
import vn.htx.core.rulebook.Said;
import vn.htx.core.time.EffectivePeriod;
import vn.htx.core.time.WorkCalendar;

class RevocationWatchTest {

    private static final OrganizationId COOP = Registered.COOP;
    private static final Reference REQUEST = new Reference("yc-1");

    @ParameterizedTest
    @CsvSource({
        "R-LIF-14-IDLE, 2013-06-30, NOT_APPLICABLE, law.rule-not-in-force",
        "R-LIF-14-IDLE, 2013-07-01, UNDETERMINED, law.rule-not-confirmed",
        "R-LIF-14-IDLE, 2024-06-30, UNDETERMINED, law.rule-not-confirmed",
        "R-LIF-14-IDLE, 2024-07-01, SATISFIED, revocation.none",
        "R-LIF-14-IDLE, 2025-08-01, SATISFIED, revocation.none",
        "R-LIF-14-IDLE, 2025-08-02, VIOLATED, revocation.idle",
        "R-LIF-14-REPORT, 2013-06-30, NOT_APPLICABLE, law.rule-not-in-force",
        "R-LIF-14-REPORT, 2013-07-01, UNDETERMINED, law.rule-not-confirmed",
        "R-LIF-14-REPORT, 2024-06-30, UNDETERMINED, law.rule-not-confirmed",
        "R-LIF-14-REPORT, 2024-07-01, SATISFIED, revocation.none",
        "R-LIF-14-REPORT, 2025-07-31, SATISFIED, revocation.none",
        "R-LIF-14-REPORT, 2025-08-01, VIOLATED, revocation.report",
        "R-LIF-14-MINIMUM, 2013-06-30, NOT_APPLICABLE, law.rule-not-in-force",
        "R-LIF-14-MINIMUM, 2013-07-01, UNDETERMINED, law.rule-not-confirmed",
        "R-LIF-14-MINIMUM, 2024-06-30, UNDETERMINED, law.rule-not-confirmed",
        "R-LIF-14-MINIMUM, 2024-07-01, SATISFIED, revocation.none",
        "R-LIF-14-MINIMUM, 2025-07-31, SATISFIED, revocation.none",
        "R-LIF-14-MINIMUM, 2025-08-01, VIOLATED, revocation.minimum",
        "R-LIF-14-FOREIGN, 2013-06-30, NOT_APPLICABLE, law.rule-not-in-force",
        "R-LIF-14-FOREIGN, 2013-07-01, UNDETERMINED, law.rule-not-confirmed",
        "R-LIF-14-FOREIGN, 2024-06-30, UNDETERMINED, law.rule-not-confirmed",
        "R-LIF-14-FOREIGN, 2024-07-01, SATISFIED, revocation.none",
        "R-LIF-14-FOREIGN, 2025-01-31, SATISFIED, revocation.none",
        "R-LIF-14-FOREIGN, 2025-02-01, VIOLATED, revocation.foreign",
        "R-LIF-14-MAXIMUM, 2013-06-30, NOT_APPLICABLE, law.rule-not-in-force",
        "R-LIF-14-MAXIMUM, 2013-07-01, UNDETERMINED, law.rule-not-confirmed",
        "R-LIF-14-MAXIMUM, 2024-06-30, UNDETERMINED, law.rule-not-confirmed",
        "R-LIF-14-MAXIMUM, 2024-07-01, SATISFIED, revocation.none",
        "R-LIF-14-MAXIMUM, 2025-07-31, SATISFIED, revocation.none",
        "R-LIF-14-MAXIMUM, 2025-08-01, VIOLATED, revocation.maximum",
        "R-LIF-14-MEETING, 2013-06-30, NOT_APPLICABLE, law.rule-not-in-force",
        "R-LIF-14-MEETING, 2013-07-01, UNDETERMINED, law.rule-not-confirmed",
        "R-LIF-14-MEETING, 2024-06-30, UNDETERMINED, law.rule-not-confirmed",
        "R-LIF-14-MEETING, 2024-07-01, SATISFIED, revocation.none",
        "R-LIF-14-MEETING, 2026-01-31, SATISFIED, revocation.none",
        "R-LIF-14-MEETING, 2026-02-01, VIOLATED, revocation.meeting",
    })
    void aGroundIsFoundOnTheDayItsTimeIsFull(String rule, String day, Kind kind, String reason) {
        History history = foreigners(2)
                .and("2024-08-01", new RecordFieldReview(COOP, false))
                .and("2024-08-01", new RequestComplianceReport(COOP, REQUEST))
                .and("2024-08-01", leaving("m-1"))
                .and("2024-08-01", leaving("m-2"))
                .and("2024-08-01", leaving("m-3"))
                .and("2024-08-01", annual("dh-1"))
                .and("2024-08-01", committed("c-1", 31, 23, 23, 23));

        Said.verdict(history.standing(rule, "coop-x", day), kind, reason);
    }

    @Test
    void idlenessIsBrokenByWorkAndBySuspension() {
        History idle = Registered.cooperative().and("2024-08-01", new RecordFieldReview(COOP, false));
        String rule = "R-LIF-14-IDLE";

        Said.verdict(
                idle.and("2025-02-01", new RecordFieldReview(COOP, true)).standing(rule, "coop-x", "2025-08-02"),
                Kind.SATISFIED,
                "revocation.none");
        History suspended = idle.and(
                "2025-02-01", new SuspendOrganization(COOP, LocalDate.of(2025, 5, 1), LocalDate.of(2025, 1, 20)));
        Said.verdict(suspended.standing(rule, "coop-x", "2025-03-01"), Kind.SATISFIED, "revocation.none");
        Said.verdict(suspended.standing(rule, "coop-x", "2026-05-01"), Kind.SATISFIED, "revocation.none");
        Finding finding = suspended.standing(rule, "coop-x", "2026-05-02");
        assertThat(finding.verdict().facts()).containsEntry("since", "2025-05-01");
        Said.citing(finding, "law:17/2023/QH15#103.1");
        Said.inBothLanguages(
                finding,
                "Ngừng hoạt động mà không thông báo từ ngày 01/05/2025, trên 12 tháng: có căn cứ thu hồi giấy chứng"
                        + " nhận.",
                "Idle without notice since 01/05/2025, for more than 12 months: a ground for revoking the"
                        + " certificate.");
    }

    @Test
    void aReportThatIsSentIsNoGround() {
        History history = Registered.cooperative()
                .and("2024-08-01", new RequestComplianceReport(COOP, REQUEST))
                .and("2025-09-01", new SubmitComplianceReport(COOP, REQUEST));

        Said.verdict(history.standing("R-LIF-14-REPORT", "coop-x", "2025-08-31"), Kind.VIOLATED, "revocation.report");
        Said.verdict(history.standing("R-LIF-14-REPORT", "coop-x", "2025-09-01"), Kind.SATISFIED, "revocation.none");
    }

    @Test
    void tooFewMembersWithoutABreakCountAcrossTheLaws() {
        String rule = "R-LIF-14-MINIMUM";
        History six = Registered.cooperative().and("2023-08-01", leaving("m-7"));
        Said.verdict(six.standing(rule, "coop-x", "2024-08-01"), Kind.SATISFIED, "revocation.none");

        History four = six.and("2023-09-01", leaving("m-6")).and("2023-10-01", leaving("m-5"));
        Finding finding = four.standing(rule, "coop-x", "2024-08-01");
        Said.verdict(finding, Kind.VIOLATED, "revocation.minimum");
        assertThat(finding.verdict().facts()).containsEntry("since", "2023-08-01");

        History again = four.and(
                "2024-05-01",
                new AdmitMembers(
                        COOP,
                        List.of(
                                Joining.adult("m-8", Participation.CAPITAL_AND_USE),
                                Joining.adult("m-9", Participation.CAPITAL_AND_USE),
                                Joining.adult("m-10", Participation.CAPITAL_AND_USE))));
        Said.verdict(again.standing(rule, "coop-x", "2024-08-01"), Kind.SATISFIED, "revocation.none");
    }

    /** Exactly 30 % is no breach; somebody may come to hold more because another left. */
    @Test
    void theTimeOfAnExcessRunsFromTheDayTheShareIsTooLarge() {
        String rule = "R-LIF-14-MAXIMUM";
        History thirty = Registered.cooperative().and("2024-08-01", committed("c-1", 30, 30, 20, 20));
        Said.verdict(thirty.standing(rule, "coop-x", "2026-08-01"), Kind.SATISFIED, "revocation.none");

        History left = thirty.and("2024-09-01", leaving("m-4"));
        Said.verdict(left.standing(rule, "coop-x", "2025-08-31"), Kind.SATISFIED, "revocation.none");
        Finding finding = left.standing(rule, "coop-x", "2025-09-01");
        assertThat(finding.facts()).containsEntry("since", "2024-09-01");
        Said.citing(finding, "law:17/2023/QH15#103.1");
        Said.inBothLanguages(
                finding,
                "Có thành viên vượt mức vốn góp tối đa từ ngày 01/09/2024, đã đủ 12 tháng liên tục: có căn cứ thu hồi"
                        + " giấy chứng nhận.",
                "Somebody has held more than the maximum contribution since 01/09/2024, for 12 consecutive months: a"
                        + " ground for revoking the certificate.");

        History cured = left.and(
                "2025-01-01",
                new CommitContribution(
                        COOP, "c-2", List.of(Contribution.inDong("m-1", 30), Contribution.inDong("m-2", 20))));
        Said.verdict(cured.standing(rule, "coop-x", "2025-09-01"), Kind.SATISFIED, "revocation.none");
    }

    @Test
    void theDayTheTimeOfAnExcessIsFullIsADayOfChange() {
        OrganizationOnDay cooperative = new Dossier(
                        COOP,
                        Registered.cooperative().and("2024-08-01", committed("c-1", 31, 23, 23, 23)),
                        new ReferenceData(AreaDirectory.vietNam(), WorkCalendar.vietNam()))
                .on(LocalDate.of(2026, 12, 31));
        assertThat(RevocationWatch.ofMaximumContributions()
                        .changeDays(
                                cooperative,
                                History.RULEBOOK.pack().on(LocalDate.of(2026, 12, 31)),
                                EffectivePeriod.parse("2024-07-01/2027-01-01")))
                .contains(LocalDate.of(2025, 8, 1));
    }

    /** What m-4, m-5 and so on commit. */
    private static CommitContribution committed(String reference, long... amounts) {
        List<Contribution> all = new ArrayList<>();
        for (long amount : amounts) {
            all.add(Contribution.inDong("m-" + (4 + all.size()), amount));
        }
        return new CommitContribution(COOP, reference, all);
    }

    @Test
    void aUnionIsShortOfCooperatives() {
        History union = History.empty();
        for (int i = 1; i <= 2; i++) {
            union = union.and(
                    "2010-01-01",
                    NewOrganization.cooperative().withId("coop-" + i).asCooperative());
        }
        union = union.and(
                "2024-08-01",
                NewOrganization.union().withFounders(Members.cooperatives(2)).asUnion());

        Said.verdict(union.standing("R-LIF-14-MINIMUM", "union-x", "2025-07-31"), Kind.SATISFIED, "revocation.none");
        Said.verdict(union.standing("R-LIF-14-MINIMUM", "union-x", "2025-08-01"), Kind.VIOLATED, "revocation.minimum");
        Said.verdict(union.standing("R-LIF-14-FOREIGN", "union-x", "2025-08-01"), Kind.SATISFIED, "revocation.none");
    }

    @Test
    void groupsAreForOtherRules() {
        History group =
                History.empty().and("2020-01-01", NewOrganization.group().asGroup());

        Said.verdict(
                group.standing("R-LIF-14-IDLE", "group-x", "2025-08-01"),
                Kind.NOT_APPLICABLE,
                "reach.other-organization");
    }

    /** Five Vietnamese and so many foreign investors: from 2024-08-01, two and two are left. */
    private static History foreigners(int count) {
        List<Joining> founders = new ArrayList<>(Members.official(5));
        for (int i = 1; i <= count; i++) {
            founders.add(new Joining(
                    new MemberId("f-" + i),
                    MemberType.PERSON,
                    Participation.CAPITAL_AND_USE,
                    AgeBand.ADULT,
                    Origin.FOREIGN_INVESTOR));
        }
        return History.empty()
                .and(
                        "2010-01-01",
                        NewOrganization.cooperative().withFounders(founders).asCooperative());
    }

    private static LeaveOrganization leaving(String member) {
        return new LeaveOrganization(COOP, new MemberId(member), LeaveOrganization.Reason.VOLUNTARY);
    }

    private static HoldGeneralMeeting annual(String meeting) {
        return new HoldGeneralMeeting(
                COOP,
                new MeetingId(meeting),
                MeetingKind.ANNUAL,
                MeetingForm.IN_PERSON,
                new Convocation(1, Optional.empty(), Caller.BOARD, Optional.empty(), Optional.empty()),
                new Attendance(7, Optional.empty(), 7, 0, 0),
                new Minutes(true, true, 7),
                List.of());
    }
}
