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
import vn.htx.core.organization.Sector;
import vn.htx.core.rulebook.History;
import vn.htx.core.rulebook.Said;

class FullGovernanceBySizeTest {

    private static final String RULE = "R-GOV-02";
    private static final long TWO_BILLION = 2_000_000_000L;

    @ParameterizedTest
    @CsvSource({
        "2024-06-30, 50, 2000000000, SIMPLIFIED, NOT_APPLICABLE, law.rule-not-in-force",
        "2024-07-01, 50, 2000000000, SIMPLIFIED, UNDETERMINED, governance.size-unknown",
        "2024-10-31, 50, 2000000000, SIMPLIFIED, UNDETERMINED, governance.size-unknown",
        "2024-11-01, 50, 2000000000, SIMPLIFIED, VIOLATED, governance.full-by-size",
        "2025-03-20, 49, 2000000000, SIMPLIFIED, NOT_APPLICABLE, governance.micro-free",
        "2025-03-20, 51, 2000000000, SIMPLIFIED, VIOLATED, governance.full-by-size",
        "2025-03-20, 50, 1999999999, SIMPLIFIED, NOT_APPLICABLE, governance.micro-free",
        "2025-03-20, 50, 2000000001, SIMPLIFIED, VIOLATED, governance.full-by-size",
        "2025-03-20, 50, 2000000000, FULL, SATISFIED, governance.full-by-size",
    })
    void fromTheSmallClassOnACooperativeHasFullGovernance(
            String day, int members, long revenue, GovernanceModel model, Kind kind, String reason) {
        Said.verdict(
                governed(Governed.sized(members, Sector.AGRICULTURE, revenue), model)
                        .standing(RULE, "coop-x", day),
                kind,
                reason);
    }

    private static History governed(History cooperative, GovernanceModel model) {
        return cooperative.and("2010-01-01", new ChooseGovernance(Governed.COOP, model, Optional.empty()));
    }

    @Test
    void whatIsNotKnownIsNotJudged() {
        History noModel = Governed.sized(50, Sector.AGRICULTURE, TWO_BILLION);
        Said.verdict(noModel.standing(RULE, "coop-x", "2025-03-20"), Kind.UNDETERMINED, "governance.model-unknown");
        Said.verdict(
                governed(Governed.withMembers(50, Sector.AGRICULTURE), GovernanceModel.SIMPLIFIED)
                        .standing(RULE, "coop-x", "2025-03-20"),
                Kind.UNDETERMINED,
                "governance.size-unknown");
        Finding trade = governed(Governed.sized(50, Sector.TRADE_SERVICES, TWO_BILLION), GovernanceModel.SIMPLIFIED)
                .standing(RULE, "coop-x", "2025-03-20");
        Said.verdict(trade, Kind.UNDETERMINED, "governance.thresholds-unknown");
        assertThat(trade.facts().get("parameter")).isEqualTo("size.trade-services.large.members");
    }

    @Test
    void soFewMembersAreMicroWithoutFigures() {
        Said.verdict(
                governed(Governed.withMembers(49, Sector.AGRICULTURE), GovernanceModel.SIMPLIFIED)
                        .standing(RULE, "coop-x", "2025-03-20"),
                Kind.NOT_APPLICABLE,
                "governance.micro-free");
    }

    @Test
    void unionsAndGroupsHaveOtherRules() {
        Said.verdict(
                Governed.union(10).standing(RULE, "union-x", "2025-03-20"),
                Kind.NOT_APPLICABLE,
                "reach.other-organization");
        Governed.doesNotReachGroups(RULE);
    }

    @Test
    void saysWhyAndWhatToDo() {
        Finding finding = governed(Governed.sized(50, Sector.AGRICULTURE, TWO_BILLION), GovernanceModel.SIMPLIFIED)
                .standing(RULE, "coop-x", "2025-03-20");
        Said.citing(finding, "law:17/2023/QH15#56.2");
        Said.inBothLanguages(
                finding,
                "Hợp tác xã quy mô nhỏ, vừa, lớn phải tổ chức quản trị đầy đủ; quy mô small, quản trị rút gọn.",
                "A small, medium or large cooperative has full governance; this one is small, and has simplified"
                        + " governance.");
        assertThat(finding.verdict().remedy().orElseThrow().code().id()).isEqualTo("governance.change-by-size");
    }
}
