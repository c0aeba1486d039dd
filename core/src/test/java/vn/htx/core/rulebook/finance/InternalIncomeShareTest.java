package vn.htx.core.rulebook.finance;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.law.Finding;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.rulebook.Said;

class InternalIncomeShareTest {

    private static final String RULE = "R-FIN-06";

    @ParameterizedTest
    @CsvSource({
        "2013-06-30, 51, 49, NOT_APPLICABLE, law.rule-not-in-force",
        "2013-07-01, 51, 49, UNDETERMINED, law.rule-not-confirmed",
        "2024-06-30, 51, 49, UNDETERMINED, law.rule-not-confirmed",
        "2024-07-01, 51, 49, SATISFIED, income.by-use",
        "2025-03-20, 50, 50, VIOLATED, income.by-use",
        "2025-03-20, 52, 48, SATISFIED, income.by-use",
        "2025-03-20, 5099, 4901, VIOLATED, income.by-use",
        "2025-03-20, 0, 0, NOT_APPLICABLE, income.no-internal"
    })
    void mostGoesByUseAndLabour(String day, long byUse, long byContribution, Kind kind, String reason) {
        Said.verdict(
                Financed.history().filing(RULE, day, IncomeOrderTest.distribute("coop-x", byUse, byContribution)),
                kind,
                reason);
    }

    @Test
    void saysWhy() {
        Finding finding = Financed.history().filing(RULE, "2025-03-20", IncomeOrderTest.distribute("coop-x", 50, 50));
        Said.citing(finding, "law:17/2023/QH15#86.3.a");
        Said.inBothLanguages(
                finding,
                "Chỉ 50 đồng trong 100 đồng phân phối theo mức độ sử dụng, góp sức lao động; tối thiểu 51%.",
                "Only 50 đồng of 100 go by use and labour; the least is 51%.");
        Financed.reachesNeitherOtherActsNorGroups(RULE, IncomeOrderTest.distribute("group-x", 1, 0));
    }
}
