package vn.htx.core.rulebook.finance;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.law.Finding;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.member.AdmitMembers;
import vn.htx.core.member.Joining;
import vn.htx.core.member.Participation;
import vn.htx.core.rulebook.Said;

class InternalBorrowerTest {

    private static final String RULE = "R-FIN-16-BORROWER";

    @ParameterizedTest
    @CsvSource({
        "2013-06-30, m-1, NOT_APPLICABLE, law.rule-not-in-force",
        "2013-07-01, m-1, UNDETERMINED, law.rule-not-confirmed",
        "2024-06-30, m-1, UNDETERMINED, law.rule-not-confirmed",
        "2024-07-01, m-1, SATISFIED, loan.borrower",
        "2025-03-20, m-1, SATISFIED, loan.borrower",
        "2025-03-20, linked, VIOLATED, loan.borrower",
        "2025-03-20, nobody, VIOLATED, loan.borrower"
    })
    void onlyOfficialMembersBorrow(String day, String member, Kind kind, String reason) {
        Said.verdict(filed(day, member), kind, reason);
    }

    private static Finding filed(String day, String member) {
        return Financed.history()
                .and(
                        "2012-01-01",
                        new AdmitMembers(
                                Financed.COOP, List.of(Joining.adult("linked", new Participation(true, false, false)))))
                .filing(RULE, day, Financed.lend(Financed.COOP, member, 10, "2025-04-20", 100));
    }

    @Test
    void saysWhy() {
        Said.citing(filed("2025-03-20", "linked"), "law:17/2023/QH15#83.1");
        Said.inBothLanguages(
                filed("2025-03-20", "linked"),
                "Chỉ cho thành viên chính thức vay; linked không phải thành viên chính thức.",
                "Only official members borrow; linked is not one.");
        Financed.reachesNeitherOtherActsNorGroups(RULE, Financed.lend(Financed.GROUP, "m-1", 1, "2026-03-20", 1));
    }
}
