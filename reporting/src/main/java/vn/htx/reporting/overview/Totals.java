package vn.htx.reporting.overview;

import static vn.htx.core.statistics.Indicators.AGRICULTURAL_COOPERATIVES;
import static vn.htx.core.statistics.Indicators.COOPERATIVES;
import static vn.htx.core.statistics.Indicators.COOPERATIVE_MEMBERS;
import static vn.htx.core.statistics.Indicators.GROUPS;
import static vn.htx.core.statistics.Indicators.GROUP_MEMBERS;
import static vn.htx.core.statistics.Indicators.NON_AGRICULTURAL_COOPERATIVES;
import static vn.htx.core.statistics.Indicators.UNIONS;
import static vn.htx.core.statistics.Indicators.UNION_MEMBER_COOPERATIVES;

import java.util.List;
import vn.htx.core.statistics.OrganizationIndicator;
import vn.htx.reporting.Headline.Item;
import vn.htx.reporting.Label;

/** Số liệu chung: the eight totals a provincial report opens with, and what the State's support came to. */
final class Totals {
    private final Stocks stocks;

    Totals(Stocks stocks) {
        this.stocks = stocks;
    }

    List<Item> items() {
        return List.of(
                item("kind.group", GROUPS, item("members", GROUP_MEMBERS)),
                item(
                        "kind.cooperative",
                        COOPERATIVES,
                        item("agricultural", AGRICULTURAL_COOPERATIVES),
                        item("non-agricultural", NON_AGRICULTURAL_COOPERATIVES),
                        item("members", COOPERATIVE_MEMBERS)),
                item("kind.union", UNIONS, item("members.cooperatives", UNION_MEMBER_COOPERATIVES)));
    }

    private Item item(String key, OrganizationIndicator indicator, Item... parts) {
        return Item.of(Label.key(key), stocks.of(indicator), parts);
    }
}
