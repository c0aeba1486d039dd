package vn.htx.core.support;

import java.time.LocalDate;
import java.util.List;
import vn.htx.core.fact.Act;
import vn.htx.core.fact.Statement;
import vn.htx.core.money.Amounts;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.Reference;
import vn.htx.core.policy.PolicyLevel;

/**
 * Vốn điều lệ thực có của Quỹ hỗ trợ phát triển hợp tác xã: what a support fund really has; setting it again changes it
 * (Decree 45/2021/NĐ-CP, Article 37).
 *
 * @param fund under which the fund is kept
 * @param level central or provincial
 * @param capital in đồng
 */
public record SetFundCapital(Reference fund, PolicyLevel level, Dong capital) implements Act {

    public SetFundCapital {
        Amounts.requireNotNegative("the capital of a fund", capital);
    }

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.holds(FundFacts.FUND, new FundFacts.SupportFund(fund, level, capital), effectiveOn));
    }
}
