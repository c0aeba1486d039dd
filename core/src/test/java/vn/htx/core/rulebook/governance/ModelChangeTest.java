package vn.htx.core.rulebook.governance;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.governance.ChooseGovernance;
import vn.htx.core.governance.GovernanceModel;
import vn.htx.core.law.Finding;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.organization.MatterKind;
import vn.htx.core.organization.Sector;
import vn.htx.core.rulebook.Said;

class ModelChangeTest {

    @ParameterizedTest
    @CsvSource({
        "2024-06-30, 10, false, NOT_APPLICABLE, law.rule-not-in-force",
        "2024-07-01, 10, false, VIOLATED, governance.change",
        "2025-03-20, 9, false, NOT_APPLICABLE, governance.change-not-due",
        "2025-03-20, 10, false, VIOLATED, governance.change",
        "2025-03-20, 11, false, VIOLATED, governance.change",
        "2025-03-20, 10, true, SATISFIED, governance.change"
    })
    void aUnionThatOutgrewItsModelDecides(String day, int members, boolean decides, Kind kind, String reason) {
        Said.verdict(meeting(day, members, GovernanceModel.SIMPLIFIED, decides), kind, reason);
    }

    private static Finding meeting(String day, int members, GovernanceModel model, boolean decides) {
        Meeting meeting = Meeting.annual().of(Governed.UNION);
        return Governed.union(members)
                .and("2010-01-01", new ChooseGovernance(Governed.UNION, model, Optional.empty()))
                .filing("R-GOV-03", day, (decides ? meeting.voting(MatterKind.GOVERNANCE_MODEL, 1, 7) : meeting).act());
    }

    @ParameterizedTest
    @CsvSource({
        "2024-10-31, 50, false, UNDETERMINED, governance.size-unknown",
        "2024-11-01, 50, false, VIOLATED, governance.change-for-size",
        "2025-03-20, 49, false, NOT_APPLICABLE, governance.change-not-due",
        "2025-03-20, 50, true, SATISFIED, governance.change-for-size",
        "2025-03-20, 51, false, VIOLATED, governance.change-for-size",
    })
    void aCooperativeThatIsNoLongerMicroDecides(String day, int members, boolean decides, Kind kind, String reason) {
        Meeting meeting = Meeting.annual();
        Finding finding = Governed.sized(members, Sector.AGRICULTURE, 2_000_000_000L)
                .and("2010-01-01", new ChooseGovernance(Governed.COOP, GovernanceModel.SIMPLIFIED, Optional.empty()))
                .filing("R-GOV-03", day, (decides ? meeting.voting(MatterKind.GOVERNANCE_MODEL, 1, 7) : meeting).act());

        Said.verdict(finding, kind, reason);
    }

    @Test
    void fullGovernanceNeedsNoChange() {
        Said.verdict(
                meeting("2025-03-20", 10, GovernanceModel.FULL, false),
                Kind.NOT_APPLICABLE,
                "governance.change-not-due");
        Governed.reachesNeitherOtherActsNorGroups(
                "R-GOV-03", Meeting.annual().of(Governed.GROUP).act());
    }

    @Test
    void saysWhy() {
        Finding finding = meeting("2025-03-20", 10, GovernanceModel.SIMPLIFIED, false);
        Said.citing(finding, "law:17/2023/QH15#56.4");
        Said.inBothLanguages(
                finding,
                "Đại hội gần nhất phải quyết định chuyển đổi mô hình quản trị: có 10 thành viên, từ 10 phải quản trị"
                        + " đầy đủ.",
                "The next meeting has to decide the change of model: there are 10 members, and from 10 on governance is"
                        + " full.");
    }
}
