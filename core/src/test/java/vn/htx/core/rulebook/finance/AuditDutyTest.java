package vn.htx.core.rulebook.finance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.area.AreaDirectory;
import vn.htx.core.assessment.Dossier;
import vn.htx.core.assessment.OrganizationOnDay;
import vn.htx.core.assessment.ReferenceData;
import vn.htx.core.charter.CharterParameter;
import vn.htx.core.charter.Provision;
import vn.htx.core.finance.RecordAudit;
import vn.htx.core.finance.RecordYearlyFigures;
import vn.htx.core.finance.YearlyFigures;
import vn.htx.core.law.Finding;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.member.AdmitMembers;
import vn.htx.core.member.Joining;
import vn.htx.core.member.MemberType;
import vn.htx.core.member.Participation;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Sector;
import vn.htx.core.rulebook.History;
import vn.htx.core.rulebook.Members;
import vn.htx.core.rulebook.NewOrganization;
import vn.htx.core.rulebook.Said;
import vn.htx.core.time.EffectivePeriod;
import vn.htx.core.time.WorkCalendar;

class AuditDutyTest {

    private static final String RULE = "R-FIN-25";

    private static History union(int members) {
        History history = Financed.history();
        for (int number = 1; number <= members + 1; number++) {
            history = history.and(
                    "2010-01-01",
                    NewOrganization.cooperative().withId("coop-" + number).asCooperative());
        }
        return history.and(
                "2024-01-01",
                NewOrganization.union()
                        .withId("union-y")
                        .withFounders(Members.cooperatives(members))
                        .asUnion());
    }

    @ParameterizedTest
    @CsvSource({
        "2013-06-30, 10, NOT_APPLICABLE, law.rule-not-in-force",
        "2013-07-01, 10, UNDETERMINED, law.rule-not-confirmed",
        "2024-06-30, 10, UNDETERMINED, law.rule-not-confirmed",
        "2024-07-01, 10, SATISFIED, audit.due",
        "2026-06-30, 10, SATISFIED, audit.due",
        "2026-07-01, 10, SATISFIED, audit.due",
        "2026-07-02, 9, NOT_APPLICABLE, audit.free",
        "2026-07-02, 10, VIOLATED, audit.due",
        "2026-07-02, 11, VIOLATED, audit.due"
    })
    void aUnionOfTenIsAuditedOnceInTwoYears(String day, int members, Kind kind, String reason) {
        Said.verdict(union(members).standing(RULE, "union-y", day), kind, reason);
    }

    @ParameterizedTest
    @CsvSource({"2027-03-20, SATISFIED", "2027-03-21, VIOLATED"})
    void theTimeIsCountedFromTheLastAudit(String day, Kind kind) {
        History audited = union(10)
                .and("2025-03-20", new RecordAudit(new OrganizationId("union-y"), 2024))
                .and("2024-08-20", new RecordAudit(new OrganizationId("union-y"), 2023));
        Said.verdict(audited.standing(RULE, "union-y", day), kind, "audit.due");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2025-07-01, SATISFIED",
        "1, 2025-07-02, VIOLATED",
        "3, 2026-07-01, SATISFIED",
        "3, 2026-07-02, VIOLATED"
    })
    void theCharterMayAskForMore(String years, String day, Kind kind) {
        History chartered = union(10)
                .and(
                        "2024-07-01",
                        Financed.charter(
                                new OrganizationId("union-y"),
                                new Provision(CharterParameter.AUDIT_EVERY_YEARS, years)));
        Said.verdict(chartered.standing(RULE, "union-y", day), kind, "audit.due");
    }

    @ParameterizedTest
    @CsvSource({
        "2027-01-10, SATISFIED, audit.due",
        "2027-01-11, VIOLATED, audit.due",
        "2025-01-09, NOT_APPLICABLE, audit.free"
    })
    void theDutyBeginsWithTheTenthMember(String day, Kind kind, String reason) {
        History grown = union(9).and(
                        "2025-01-10",
                        new AdmitMembers(
                                new OrganizationId("union-y"),
                                List.of(Joining.body(
                                        "coop-10", MemberType.COOPERATIVE, Participation.CAPITAL_AND_USE))));
        Said.verdict(grown.standing(RULE, "union-y", day), kind, reason);
    }

    private static History cooperative(int members, Sector field) {
        Dong revenue = Dong.of(80_000_000_000L);
        return History.empty()
                .and(
                        "2010-01-01",
                        NewOrganization.cooperative()
                                .in(field)
                                .withFounders(Members.official(members))
                                .asCooperative())
                .and(
                        "2024-03-31",
                        new RecordYearlyFigures(
                                Financed.COOP,
                                2023,
                                new YearlyFigures(
                                        revenue,
                                        Optional.empty(),
                                        revenue,
                                        Optional.empty(),
                                        Dong.ZERO,
                                        Dong.ZERO,
                                        Dong.ZERO,
                                        Dong.ZERO,
                                        Dong.ZERO,
                                        0),
                                Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({
        "300, AGRICULTURE, 2024-10-31, NOT_APPLICABLE, audit.free",
        "300, AGRICULTURE, 2024-11-01, SATISFIED, audit.due",
        "300, AGRICULTURE, 2026-11-01, SATISFIED, audit.due",
        "300, AGRICULTURE, 2026-11-02, VIOLATED, audit.due",
        "299, AGRICULTURE, 2026-11-02, NOT_APPLICABLE, audit.free",
        "100, INDUSTRY_CONSTRUCTION, 2026-11-02, VIOLATED, audit.due",
        "99, INDUSTRY_CONSTRUCTION, 2026-11-02, NOT_APPLICABLE, audit.free",
        "300, TRADE_SERVICES, 2026-11-02, UNDETERMINED, audit.size-unknown"
    })
    void aLargeCooperativeToo(int members, Sector field, String day, Kind kind, String reason) {
        Said.verdict(cooperative(members, field).standing(RULE, "coop-x", day), kind, reason);
    }

    @Test
    void withoutFiguresItCannotSayUnlessMembersAreFewAndGroupsAreNotConcerned() {
        Said.verdict(
                withoutFigures(300).standing(RULE, "coop-x", "2025-03-20"), Kind.UNDETERMINED, "audit.size-unknown");
        Said.verdict(withoutFigures(49).standing(RULE, "coop-x", "2025-03-20"), Kind.NOT_APPLICABLE, "audit.free");
        Said.verdict(
                Financed.history().standing(RULE, "group-x", "2025-03-20"),
                Kind.NOT_APPLICABLE,
                "reach.other-organization");
    }

    private static History withoutFigures(int members) {
        return History.empty()
                .and(
                        "2010-01-01",
                        NewOrganization.cooperative()
                                .withFounders(Members.official(members))
                                .asCooperative());
    }

    @Test
    void theDayTheTimeIsOverIsADayOfChange() {
        OrganizationOnDay union = new Dossier(
                        new OrganizationId("union-y"),
                        union(10),
                        new ReferenceData(AreaDirectory.vietNam(), WorkCalendar.vietNam()))
                .on(LocalDate.of(2026, 12, 31));
        assertThat(new AuditDuty()
                        .changeDays(
                                union,
                                History.RULEBOOK.pack().on(LocalDate.of(2026, 12, 31)),
                                EffectivePeriod.parse("2024-07-01/2027-01-01")))
                .contains(LocalDate.of(2026, 7, 2));
    }

    @Test
    void saysWhyAndWhatToDo() {
        Finding finding = union(10).standing(RULE, "union-y", "2026-07-02");
        Said.citing(finding, "law:17/2023/QH15#106");
        Said.inBothLanguages(
                finding,
                "Kiểm toán độc lập ít nhất 2 năm một lần, kể từ ngày 01/07/2024 phải thực hiện chậm nhất ngày 01/07/2026.",
                "An independent audit is due at least once in 2 years: counted from 01/07/2024, by 01/07/2026.");
        assertThat(finding.verdict().remedy().orElseThrow().code().id()).isEqualTo("audit.report");
    }
}
