package vn.htx.core.rulebook.finance;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.finance.AllocateFund;
import vn.htx.core.finance.Fund;
import vn.htx.core.finance.FundSource;
import vn.htx.core.law.Finding;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.rulebook.Said;

class FundAllocationTest {

    private static final String RULE = "R-FIN-02";

    @ParameterizedTest
    @CsvSource({
        "2013-06-30, coop-x, 50, NOT_APPLICABLE, law.rule-not-in-force",
        "2013-07-01, coop-x, 50, UNDETERMINED, law.rule-not-confirmed",
        "2024-06-30, coop-x, 50, UNDETERMINED, law.rule-not-confirmed",
        "2024-07-01, coop-x, 50, SATISFIED, fund.rate",
        "2025-03-20, coop-x, 49, VIOLATED, fund.rate",
        "2025-03-20, coop-x, 51, SATISFIED, fund.rate",
        "2025-03-20, union-x, 99, VIOLATED, fund.rate",
        "2025-03-20, union-x, 100, SATISFIED, fund.rate",
        "2025-03-20, union-x, 101, SATISFIED, fund.rate"
    })
    void aShareOfExternalIncomeIsSetAside(String day, String organization, long amount, Kind kind, String reason) {
        AllocateFund act =
                allocate(organization, Fund.COMMON_INDIVISIBLE, FundSource.EXTERNAL_INCOME, amount, Optional.of(1000L));
        Said.verdict(Financed.history().filing(RULE, day, act), kind, reason);
    }

    @ParameterizedTest
    @CsvSource({
        "COMMON_INDIVISIBLE, INTERNAL_INCOME, NOT_APPLICABLE, fund.no-rate",
        "COMMON_INDIVISIBLE, DONATION, NOT_APPLICABLE, fund.no-rate",
        "OTHER, EXTERNAL_INCOME, NOT_APPLICABLE, fund.no-rate",
        "COMMON_INDIVISIBLE, ENTERPRISE_INCOME, VIOLATED, fund.rate",
        "COMMON_INDIVISIBLE, SHARE_INCOME, VIOLATED, fund.rate"
    })
    void itConcernsExternalIncomeAndTheIndivisibleFund(Fund fund, FundSource source, Kind kind, String reason) {
        Said.verdict(filed(allocate("coop-x", fund, source, 1, Optional.of(1000L))), kind, reason);
    }

    @Test
    void withoutTheIncomeItCannotSayAndOfNothingNothingIsDue() {
        Said.verdict(
                filed(allocate("coop-x", Fund.COMMON_INDIVISIBLE, FundSource.EXTERNAL_INCOME, 1, Optional.empty())),
                Kind.UNDETERMINED,
                "fund.income-unknown");
        Said.verdict(
                filed(allocate("coop-x", Fund.COMMON_INDIVISIBLE, FundSource.EXTERNAL_INCOME, 0, Optional.of(0L))),
                Kind.SATISFIED,
                "fund.rate");
    }

    @Test
    void saysWhy() {
        AllocateFund short49 =
                allocate("coop-x", Fund.COMMON_INDIVISIBLE, FundSource.EXTERNAL_INCOME, 49, Optional.of(1000L));
        Said.citing(filed(short49), "law:17/2023/QH15#84.2");
        Said.inBothLanguages(
                filed(short49),
                "Chỉ trích 49 đồng từ 1.000 đồng; phải trích tối thiểu 5%.",
                "Only 49 đồng of 1,000 were set aside; the least is 5%.");
        Financed.reachesNeitherOtherActsNorGroups(
                RULE, allocate("group-x", Fund.COMMON_INDIVISIBLE, FundSource.EXTERNAL_INCOME, 1, Optional.empty()));
    }

    private static Finding filed(AllocateFund act) {
        return Financed.history().filing(RULE, "2025-03-20", act);
    }

    private static AllocateFund allocate(
            String organization, Fund fund, FundSource source, long amount, Optional<Long> income) {
        return new AllocateFund(
                new OrganizationId(organization),
                Financed.ONE,
                fund,
                source,
                2024,
                Dong.of(amount),
                income.map(Dong::of),
                Financed.MEETING);
    }
}
