package vn.htx.core.statistics;

import static vn.htx.core.statistics.Definitions.ofYear;
import static vn.htx.core.statistics.Definitions.share;
import static vn.htx.core.statistics.Definitions.standing;
import static vn.htx.core.statistics.Dimension.KIND;

import java.util.List;
import vn.htx.core.fact.FactType;
import vn.htx.core.product.OcopStars;
import vn.htx.core.product.ProductFacts;

/** Sản phẩm OCOP, tiêu chuẩn, truy xuất nguồn gốc, thị trường. */
final class ProductIndicators {

    private static final Basis OCOP = Basis.practice(Practices.YEAR_2019, Practices.OCOP_2025);
    private static final Basis ARTICLE = Basis.practice(Practices.ARTICLE);
    private static final Basis REPORTS = Basis.practice(Practices.WHITE_BOOK);

    private static final Indicator PRODUCTS =
            standing("ocop.products", "products", FactMeasure.count(ProductFacts.OCOP), OCOP);
    private static final Indicator OF_COOPERATIVES = standing(
            "ocop.products.cooperatives",
            "products",
            FactMeasure.count(ProductFacts.OCOP).whose(KIND, "cooperative"),
            OCOP);

    /** All of them. */
    static final List<Indicator> ALL = List.of(
            PRODUCTS,
            ofStars("ocop.products.three-star", 3),
            ofStars("ocop.products.four-star", 4),
            ofStars("ocop.products.five-star", 5),
            OF_COOPERATIVES,
            share("ocop.products.cooperatives.share", OF_COOPERATIVES, PRODUCTS, OCOP),
            standing("ocop.cooperatives", "cooperatives", cooperatives(ProductFacts.OCOP), OCOP),
            standing("products.standards", "products", FactMeasure.distinct(ProductFacts.STANDARD, "product"), REPORTS),
            standing("products.standards.cooperatives", "cooperatives", cooperatives(ProductFacts.STANDARD), REPORTS),
            standing(
                    "products.traceable",
                    "products",
                    FactMeasure.distinct(ProductFacts.TRACEABILITY, "product"),
                    REPORTS),
            standing("products.marks", "products", FactMeasure.distinct(ProductFacts.MARK, "product"), ARTICLE),
            ofYear("products.sold", "products", FactMeasure.distinct(ProductFacts.MARKET, "product"), ARTICLE),
            ofYear("products.sales", "dong", FactMeasure.sum(ProductFacts.MARKET, "sales"), ARTICLE),
            ofYear(
                    "products.export.cooperatives",
                    "cooperatives",
                    cooperatives(ProductFacts.MARKET).where("export", true),
                    ARTICLE));

    private ProductIndicators() {}

    private static Indicator ofStars(String id, long stars) {
        return standing(
                id, "products", FactMeasure.count(ProductFacts.OCOP).where("stars", new OcopStars(stars)), OCOP);
    }

    private static FactMeasure cooperatives(FactType<?> facts) {
        return FactMeasure.distinct(facts, FactMeasure.ORGANIZATION).whose(KIND, "cooperative");
    }
}
