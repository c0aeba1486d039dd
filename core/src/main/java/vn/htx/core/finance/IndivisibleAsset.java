package vn.htx.core.finance;

import vn.htx.core.money.Dong;

/**
 * Tài sản chung không chia: an indivisible asset, by its kind (Law 17/2023/QH15, Articles 88.2 and 101.3).
 *
 * @param value what it is worth or was sold for, in đồng
 * @param agreed for a gift: whether an agreement with the donor says where it goes
 */
public record IndivisibleAsset(Kind kind, Dong value, boolean agreed) {

    /** The kinds of Article 88.2. */
    public enum Kind {
        /** Quyền sử dụng đất được Nhà nước giao không thu tiền or State-supported (point a). */
        STATE_LAND(true),
        /** Hình thành từ quỹ chung không chia (point b). */
        FROM_FUND(false),
        /** Được Nhà nước hỗ trợ và quy định là không chia (point c). */
        STATE_SUPPORTED(true),
        /** Tặng cho, tài trợ theo thỏa thuận là không chia (point d). */
        DONATED(false),
        /** Công trình được Nhà nước giao (point đ). */
        STATE_WORKS(true),
        /** Tài sản khác theo Điều lệ (point e). */
        OTHER(false);

        private final boolean toState;

        Kind(boolean toState) {
            this.toState = toState;
        }

        /** Whether it goes to a State body when the organization ends. */
        public boolean goesToState() {
            return toState;
        }
    }

    public IndivisibleAsset {
        if (value.isNegative()) {
            throw new IllegalArgumentException("an asset is not worth less than nothing: " + value);
        }
        if (agreed && kind != Kind.DONATED) {
            throw new IllegalArgumentException("only a gift is under an agreement with a donor");
        }
    }

    /** An asset under no agreement. */
    public static IndivisibleAsset of(Kind kind, long value) {
        return new IndivisibleAsset(kind, Dong.of(value), false);
    }
}
