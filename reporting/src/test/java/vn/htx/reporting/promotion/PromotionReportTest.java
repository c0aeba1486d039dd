package vn.htx.reporting.promotion;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.htx.reporting.overview.Lookup.figure;
import static vn.htx.reporting.overview.Lookup.number;

import org.junit.jupiter.api.Test;
import vn.htx.core.area.AreaCode;
import vn.htx.reporting.Label;
import vn.htx.reporting.MissingReason;
import vn.htx.reporting.Report;
import vn.htx.reporting.Table;
import vn.htx.reporting.Value;
import vn.htx.reporting.overview.SupportedEconomy;

class PromotionReportTest {
    private static final SupportedEconomy ECONOMY = SupportedEconomy.filled();
    private static final Report REPORT = new PromotionReport().of(ECONOMY.on("2025-05-31"));

    @Test
    void whoGoesTwiceIsCountedOnce() {
        assertThat(number(REPORT, "promotion.events")).isEqualTo(2);
        assertThat(number(REPORT, "promotion.places")).isEqualTo(2);
        assertThat(number(REPORT, "promotion.organizations")).isEqualTo(3);
        assertThat(number(REPORT, "promotion.cooperatives")).isEqualTo(2);
        assertThat(number(REPORT, "promotion.cooperatives", "year", "2023")).isEqualTo(1);
    }

    @Test
    void placesBearTheNameOfTheDayOfTheEvent() {
        Report after = new PromotionReport().of(ECONOMY.on("2026-03-01"));

        assertThat(after.getTable("by-place").rows())
                .extracting(Table.Row::heading)
                .containsExactly(
                        Label.verbatim("Thành phố Hà Nội"), Label.verbatim("Tỉnh Bình Định"), Label.key("total"));
        assertThat(number(after, "promotion.organizations", "place", "52")).isEqualTo(2);
    }

    @Test
    void productsStandByStarsAndMarkets() {
        assertThat(number(REPORT, "ocop.products", "stars", "3")).isEqualTo(1);
        assertThat(number(REPORT, "ocop.products", "stars", "5")).isZero();
        assertThat(number(REPORT, "products.sold")).isEqualTo(1);
        assertThat(number(REPORT, "products.sold", "channel", "e-commerce")).isEqualTo(1);
        assertThat(number(REPORT, "products.sales", "channel", "direct")).isEqualTo(70_000_000);
        assertThat(figure(REPORT, "products.sales", "channel", "e-commerce").value())
                .isEqualTo(Value.missing(MissingReason.NOT_RECORDED));
    }

    @Test
    void eventsAreOfNoAreaButWhoTookPartIs() {
        Report here = new PromotionReport().of(ECONOMY.on("2025-05-31").withArea(AreaCode.of("058")));

        assertThat(figure(here, "promotion.events").value()).isEqualTo(Value.missing(MissingReason.NOT_BY_AREA));
        assertThat(number(here, "promotion.cooperatives")).isEqualTo(1);
    }
}
