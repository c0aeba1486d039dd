package vn.htx.core.rulebook.governance;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.governance.Officer;
import vn.htx.core.governance.OfficerRole;
import vn.htx.core.governance.OfficerStanding;
import vn.htx.core.law.Finding;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.people.MemberId;
import vn.htx.core.rulebook.History;
import vn.htx.core.rulebook.Said;

class ResidentRepresentativeTest {

    @ParameterizedTest
    @CsvSource({
        "2013-06-30, 0, 1, NOT_APPLICABLE, law.rule-not-in-force",
        "2013-07-01, 0, 1, UNDETERMINED, law.rule-not-confirmed",
        "2024-06-30, 0, 1, UNDETERMINED, law.rule-not-confirmed",
        "2024-07-01, 0, 1, VIOLATED, representative.resident",
        "2025-03-20, 0, 2, VIOLATED, representative.resident",
        "2025-03-20, 1, 2, SATISFIED, representative.resident",
        "2025-03-20, 2, 2, SATISFIED, representative.resident",
        "2025-03-20, 0, 0, NOT_APPLICABLE, office.vacant"
    })
    void oneLivesInVietNam(String day, int resident, int all, Kind kind, String reason) {
        Said.verdict(represented(resident, all).standing("R-GOV-34", "coop-x", day), kind, reason);
    }

    private static History represented(int resident, int all) {
        History history = Governed.cooperative();
        for (int i = 1; i <= all; i++) {
            Officer officer =
                    new Officer(new MemberId("m-" + i), OfficerStanding.HIRED, Optional.empty(), false, i <= resident);
            history = history.and("2010-01-01", Governed.elect(officer, OfficerRole.LEGAL_REPRESENTATIVE));
        }
        return history;
    }

    @Test
    void saysWhy() {
        Finding finding = represented(0, 2).standing("R-GOV-34", "coop-x", "2025-03-20");
        Said.citing(finding, "law:17/2023/QH15#11.2");
        Said.inBothLanguages(
                finding,
                "Phải có ít nhất 1 người đại diện theo pháp luật cư trú tại Việt Nam; hiện có 0 trên 2.",
                "At least 1 legal representative lives in Viet Nam; 0 of 2 do.");
        Governed.doesNotReachGroups("R-GOV-34");
    }
}
