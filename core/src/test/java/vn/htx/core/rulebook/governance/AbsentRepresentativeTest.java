package vn.htx.core.rulebook.governance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.governance.BeginAbsence;
import vn.htx.core.governance.EndAbsence;
import vn.htx.core.governance.OfficerRole;
import vn.htx.core.law.Finding;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.people.MemberId;
import vn.htx.core.rulebook.History;
import vn.htx.core.rulebook.Said;

class AbsentRepresentativeTest {

    private static final History ABSENT = absent("2025-03-01");

    private static History absent(String day) {
        return Governed.withOfficers(OfficerRole.LEGAL_REPRESENTATIVE)
                .and(day, new BeginAbsence(Governed.COOP, new MemberId("m-1")));
    }

    @ParameterizedTest
    @CsvSource({
        "2013-06-30, NOT_APPLICABLE, law.rule-not-in-force",
        "2013-07-01, UNDETERMINED, law.rule-not-confirmed",
        "2024-06-30, UNDETERMINED, law.rule-not-confirmed",
        "2024-07-01, NOT_APPLICABLE, duty.none",
        "2025-03-30, NOT_APPLICABLE, duty.none",
        "2025-03-31, SATISFIED, duty.kept",
        "2025-04-14, SATISFIED, duty.kept",
        "2025-04-15, SATISFIED, duty.kept",
        "2025-04-16, VIOLATED, representative.election-overdue"
    })
    void anotherIsElectedWithinFifteenDaysOfThirty(String day, Kind kind, String reason) {
        Said.verdict(ABSENT.standing("R-GOV-34-ELECTION", "coop-x", day), kind, reason);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-30, 2025-05-01, NOT_APPLICABLE, duty.none",
        "2025-03-31, 2025-05-01, NOT_APPLICABLE, duty.none",
        "2025-04-01, 2025-05-01, SATISFIED, duty.kept",
        "2025-04-20, 2025-04-19, VIOLATED, representative.election-overdue",
        "2025-04-20, 2025-04-20, SATISFIED, duty.kept"
    })
    void anotherRepresentativeOrAReturnEndsIt(String on, String day, Kind kind, String reason) {
        Said.verdict(
                ABSENT.and(on, Governed.elect("m-2", OfficerRole.LEGAL_REPRESENTATIVE))
                        .standing("R-GOV-34-ELECTION", "coop-x", day),
                kind,
                reason);
        Said.verdict(
                ABSENT.and(on, new EndAbsence(Governed.COOP, new MemberId("m-1")))
                        .standing("R-GOV-34-ELECTION", "coop-x", day),
                kind,
                reason);
    }

    @Test
    void onlyTheAbsenceOfTheOnlyRepresentativeCounts() {
        Said.verdict(
                Governed.withOfficers(OfficerRole.DIRECTOR, OfficerRole.LEGAL_REPRESENTATIVE)
                        .and("2025-03-01", new BeginAbsence(Governed.COOP, new MemberId("m-1")))
                        .standing("R-GOV-34-ELECTION", "coop-x", "2025-06-01"),
                Kind.NOT_APPLICABLE,
                "duty.none");
        Said.verdict(
                absent("2020-03-01").standing("R-GOV-34-ELECTION", "coop-x", "2025-06-01"),
                Kind.NOT_APPLICABLE,
                "duty.none");
    }

    @Test
    void saysWhyAndWhatToDo() {
        Finding finding = ABSENT.standing("R-GOV-34-ELECTION", "coop-x", "2025-04-16");
        Said.citing(finding, "law:17/2023/QH15#11.3");
        Said.inBothLanguages(
                finding,
                "Người đại diện theo pháp luật duy nhất mang mã m-1 không thực hiện được quyền, nghĩa vụ đến hết ngày"
                        + " 31/03/2025; phải bầu người mới chậm nhất ngày 15/04/2025; số lần quá hạn: 1.",
                "The only legal representative m-1 had not acted by 31/03/2025; another had to be elected by"
                        + " 15/04/2025; overdue: 1.");
        assertThat(finding.verdict().remedy().orElseThrow().code().id()).isEqualTo("representative.election");
    }
}
