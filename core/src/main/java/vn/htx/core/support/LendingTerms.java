package vn.htx.core.support;

import vn.htx.core.money.Amounts;
import vn.htx.core.money.Dong;

/**
 * Điều kiện vay vốn: what a support fund states when it lends (Decree 45/2021/NĐ-CP, Article 22).
 *
 * @param projectCapital tổng mức vốn đầu tư của dự án, in đồng
 * @param ownEquity vốn chủ sở hữu tham gia dự án, in đồng
 * @param noBadDebt whether the borrower has no bad debt at credit institutions at the first disbursement
 * @param capable whether the borrower is a legal entity, or an adult with full capacity
 */
public record LendingTerms(Dong projectCapital, Dong ownEquity, boolean noBadDebt, boolean capable) {

    public LendingTerms {
        Amounts.requirePositive("the capital of a project", projectCapital);
        Amounts.requireNotNegative("own equity", ownEquity);
        if (ownEquity.compareTo(projectCapital) > 0) {
            throw new IllegalArgumentException("own equity is a part of the project's capital, " + projectCapital);
        }
    }
}
