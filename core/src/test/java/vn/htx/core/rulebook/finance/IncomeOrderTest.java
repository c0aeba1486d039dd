package vn.htx.core.rulebook.finance;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.finance.DistributeIncome;
import vn.htx.core.finance.IncomeUse;
import vn.htx.core.law.Finding;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.rulebook.Said;

class IncomeOrderTest {

    private static final String RULE = "R-FIN-05";

    @ParameterizedTest
    @CsvSource({
        "2013-06-30, 56, NOT_APPLICABLE, law.rule-not-in-force",
        "2013-07-01, 56, UNDETERMINED, law.rule-not-confirmed",
        "2024-06-30, 56, UNDETERMINED, law.rule-not-confirmed",
        "2024-07-01, 56, VIOLATED, income.left",
        "2025-03-20, 54, SATISFIED, income.left",
        "2025-03-20, 55, SATISFIED, income.left"
    })
    void onlyWhatRemainsIsDistributed(String day, long distributed, Kind kind, String reason) {
        Said.verdict(Financed.history().filing(RULE, day, distribute("coop-x", distributed, 0)), kind, reason);
    }

    static DistributeIncome distribute(String organization, long byUse, long byContribution) {
        return new DistributeIncome(
                new OrganizationId(organization),
                2024,
                new IncomeUse(Dong.of(100), Dong.of(10), Dong.of(9), Dong.of(8), Dong.of(7), Dong.of(6), Dong.of(5)),
                Dong.of(byUse),
                Dong.of(byContribution),
                Dong.ZERO,
                List.of(),
                Financed.MEETING);
    }

    @Test
    void saysWhy() {
        Finding finding = Financed.history().filing(RULE, "2025-03-20", distribute("coop-x", 56, 0));
        Said.citing(finding, "law:17/2023/QH15#86");
        Said.inBothLanguages(
                finding,
                "Phân phối 56 đồng, vượt quá 55 đồng còn lại sau khi trích quỹ, nộp thuế, thực hiện nghĩa vụ tài chính"
                        + " và bù lỗ.",
                "56 đồng are distributed, more than the 55 that remain after funds, tax, duties and losses.");
        Financed.reachesNeitherOtherActsNorGroups(RULE, distribute("group-x", 1, 0));
    }
}
