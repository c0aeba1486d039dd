package vn.htx.core.finance;

/**
 * Mục đích và nguồn vốn đầu tư: what an organization states of an investment (Law 17/2023/QH15, Articles 81.1, 81.5, 82.1
 * and 82.4).
 *
 * @param supportsOwnActivity whether it supports its own activity and the sale of its products
 * @param indivisibleMoney whether money of the indivisible fund or indivisible assets went into it
 */
public record InvestmentGrounds(boolean supportsOwnActivity, boolean indivisibleMoney) {

    /** All as the law asks. */
    public static final InvestmentGrounds KEPT = new InvestmentGrounds(true, false);
}
