package vn.htx.core.rulebook.governance;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.governance.ChooseGovernance;
import vn.htx.core.governance.GovernanceModel;
import vn.htx.core.governance.OfficerRole;
import vn.htx.core.law.Finding;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.rulebook.History;
import vn.htx.core.rulebook.Said;

class ModelOfficesTest {

    @ParameterizedTest
    @CsvSource({
        "2013-06-30, FULL, BOARD_MEMBER, DIRECTOR, NOT_APPLICABLE, law.rule-not-in-force",
        "2013-07-01, FULL, BOARD_MEMBER, DIRECTOR, UNDETERMINED, law.rule-not-confirmed",
        "2024-06-30, FULL, BOARD_MEMBER, DIRECTOR, UNDETERMINED, law.rule-not-confirmed",
        "2024-07-01, FULL, BOARD_MEMBER, DIRECTOR, SATISFIED, governance.offices",
        "2025-03-20, FULL, BOARD_CHAIR, SUPERVISOR_HEAD, SATISFIED, governance.offices",
        "2025-03-20, FULL, BOARD_CHAIR, CONTROLLER, VIOLATED, governance.offices",
        "2025-03-20, SIMPLIFIED, DIRECTOR, CONTROLLER, SATISFIED, governance.offices",
        "2025-03-20, SIMPLIFIED, DIRECTOR, TREASURER, SATISFIED, governance.offices",
        "2025-03-20, SIMPLIFIED, CONTROLLER, CONTROLLER, VIOLATED, governance.offices",
        "2025-03-20, SIMPLIFIED, DIRECTOR, BOARD_MEMBER, VIOLATED, governance.offices",
        "2025-03-20, SIMPLIFIED, DIRECTOR, SUPERVISOR, VIOLATED, governance.offices"
    })
    void theOfficesAreThoseOfTheModel(
            String day, GovernanceModel model, OfficerRole one, OfficerRole other, Kind kind, String reason) {
        Said.verdict(governed(model, one, other).standing("R-GOV-01", "coop-x", day), kind, reason);
    }

    private static History governed(GovernanceModel model, OfficerRole one, OfficerRole other) {
        return Governed.withOfficers(one, other)
                .and("2010-01-01", new ChooseGovernance(Governed.COOP, model, Optional.empty()));
    }

    @Test
    void saysWhy() {
        Finding finding = governed(GovernanceModel.SIMPLIFIED, OfficerRole.CONTROLLER, OfficerRole.CONTROLLER)
                .standing("R-GOV-01", "coop-x", "2025-03-20");
        Said.citing(finding, "law:17/2023/QH15#56.1");
        Said.inBothLanguages(
                finding,
                "Các chức vụ không phù hợp với mô hình quản trị (simplified): 0 người giữ chức vụ ngoài mô hình, 2 kiểm"
                        + " soát viên.",
                "The offices are not those of the model (simplified): 0 hold others, 2 controllers.");
    }

    @Test
    void withoutTheModelItCannotSay() {
        Said.verdict(
                Governed.cooperative().standing("R-GOV-01", "coop-x", "2025-03-20"),
                Kind.UNDETERMINED,
                "governance.model-unknown");
        Governed.doesNotReachGroups("R-GOV-01");
    }
}
