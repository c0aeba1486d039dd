package vn.htx.core.finance;

import vn.htx.core.money.Dong;
import vn.htx.core.money.Ratio;

/**
 * Trọng số: how use of products and services weighs against labour. The law leaves it to the charter (R-FIN-08).
 *
 * @param use mức độ sử dụng sản phẩm, dịch vụ
 * @param labour mức độ góp sức lao động
 */
public record LevelWeights(long use, long labour) {

    public LevelWeights {
        if (use < 0 || labour < 0 || use + labour <= 0) {
            throw new IllegalArgumentException("weights are whole numbers, not both 0: " + use + ", " + labour);
        }
    }

    /** The part of an amount that goes by use: all of it if nobody was paid for labour, none if nobody used anything. */
    Dong byUse(Dong amount, boolean anyUse, boolean anyLabour) {
        if (anyUse && anyLabour) {
            return amount.share(Ratio.of(use, Math.addExact(use, labour))).floor();
        }
        return anyUse ? amount : Dong.ZERO;
    }
}
