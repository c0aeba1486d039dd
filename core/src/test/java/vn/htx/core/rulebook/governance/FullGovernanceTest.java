package vn.htx.core.rulebook.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.governance.ChooseGovernance;
import vn.htx.core.governance.GovernanceModel;
import vn.htx.core.law.Finding;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.rulebook.History;
import vn.htx.core.rulebook.Said;

class FullGovernanceTest {

    @ParameterizedTest
    @CsvSource({
        "2024-06-30, 10, SIMPLIFIED, NOT_APPLICABLE, law.rule-not-in-force",
        "2024-07-01, 10, SIMPLIFIED, VIOLATED, governance.full",
        "2025-03-20, 9, SIMPLIFIED, NOT_APPLICABLE, governance.free",
        "2025-03-20, 10, SIMPLIFIED, VIOLATED, governance.full",
        "2025-03-20, 11, SIMPLIFIED, VIOLATED, governance.full",
        "2025-03-20, 10, FULL, SATISFIED, governance.full"
    })
    void fromTenMembersOnAUnionHasFullGovernance(
            String day, int members, GovernanceModel model, Kind kind, String reason) {
        Said.verdict(union(members, model).standing("R-GOV-02-UNION", "union-x", day), kind, reason);
    }

    private static History union(int members, GovernanceModel model) {
        return Governed.union(members).and("2010-01-01", new ChooseGovernance(Governed.UNION, model, Optional.empty()));
    }

    @Test
    void withoutTheModelItCannotSayAndCooperativesItDoesNotJudge() {
        Said.verdict(
                Governed.union(10).standing("R-GOV-02-UNION", "union-x", "2025-03-20"),
                Kind.UNDETERMINED,
                "governance.model-unknown");
        Said.verdict(
                Governed.cooperative().standing("R-GOV-02-UNION", "coop-x", "2025-03-20"),
                Kind.NOT_APPLICABLE,
                "reach.other-organization");
        Governed.doesNotReachGroups("R-GOV-02-UNION");
    }

    @Test
    void saysWhyAndWhatToDo() {
        Finding finding = union(10, GovernanceModel.SIMPLIFIED).standing("R-GOV-02-UNION", "union-x", "2025-03-20");
        Said.citing(finding, "law:17/2023/QH15#56.2");
        Said.inBothLanguages(
                finding,
                "Từ 10 thành viên phải tổ chức quản trị đầy đủ; hiện có 10 thành viên, quản trị rút gọn.",
                "From 10 members on governance is full; there are 10, and simplified governance.");
        assertThat(finding.verdict().remedy().orElseThrow().code().id()).isEqualTo("governance.change");
    }
}
