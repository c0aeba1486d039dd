package vn.htx.core.finance;

/**
 * Điều kiện cho vay nội bộ: what an organization states of how it lends (Law 17/2023/QH15, Article 83.2).
 *
 * @param ownBusinessFunded whether its own business is funded first
 * @param ownMoney whether no money borrowed from members or others is lent
 * @param separateBooks whether loans are booked apart
 */
public record LendingGrounds(boolean ownBusinessFunded, boolean ownMoney, boolean separateBooks) {

    /** All as the law asks. */
    public static final LendingGrounds KEPT = new LendingGrounds(true, true, true);
}
