package vn.htx.core.governance;

import java.util.Optional;
import vn.htx.core.money.Dong;
import vn.htx.core.money.Ratio;

/**
 * Giao dịch tài sản: what a deal in assets is worth against the total assets in the latest financial statements (Law
 * 17/2023/QH15, Articles 61.2.b and 66.4).
 */
public final class AssetDeal {

    private AssetDeal() {}

    /** The share of total assets, if both amounts are known. */
    public static Optional<Ratio> share(Optional<Dong> value, Optional<Dong> totalAssets) {
        return value.flatMap(worth -> totalAssets.map(total -> Ratio.of(worth, total)));
    }
}
