package vn.htx.core.product;

import java.util.Optional;
import vn.htx.core.money.Amounts;
import vn.htx.core.money.Dong;

/**
 * Thị trường: through which channel and into which country a product is sold.
 *
 * @param sales what was sold there in the year, in đồng, where known
 */
public record Outlet(MarketChannel channel, CountryCode country, Optional<Dong> sales) {

    public Outlet {
        sales.ifPresent(amount -> Amounts.requireNotNegative("sales", amount));
    }
}
