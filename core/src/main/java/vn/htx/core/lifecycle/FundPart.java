package vn.htx.core.lifecycle;

import vn.htx.core.money.Dong;

/**
 * Một phần của quỹ chung không chia: a part of the common indivisible fund, by where it came from (Law 17/2023/QH15,
 * Article 101.2).
 *
 * @param agreed for donated money: whether an agreement with the donor says where it goes
 */
public record FundPart(Source source, Dong amount, boolean agreed) {

    /** Where it came from. */
    public enum Source {
        /** Bán, thanh lý tài sản được Nhà nước hỗ trợ: the sale of State-supported assets. */
        STATE_SUPPORTED_SALE,
        /** Tặng cho, tài trợ bằng tiền: donated money. */
        DONATION,
        /** Thu nhập từ giao dịch nội bộ, giao dịch bên ngoài: own earnings. */
        OWN_INCOME
    }

    public FundPart {
        if (amount.isNegative()) {
            throw new IllegalArgumentException("a part of the fund cannot be negative: " + amount);
        }
        if (agreed && source != Source.DONATION) {
            throw new IllegalArgumentException("only donated money is under an agreement with a donor");
        }
    }

    /** A part under no agreement. */
    public static FundPart of(Source source, long amount) {
        return new FundPart(source, Dong.of(amount), false);
    }
}
