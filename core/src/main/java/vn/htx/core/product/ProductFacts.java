package vn.htx.core.product;

import java.util.List;
import java.util.Optional;
import vn.htx.core.fact.FactType;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;
import vn.htx.core.support.Beneficiary;
import vn.htx.core.support.BeneficiaryKind;

/**
 * The facts kept of products. Owner, kind of owner and organization stand in each of them, so that each can be counted by
 * who makes the product: the programme's figures set organizations beside enterprises.
 */
public final class ProductFacts {

    /** The kind of subject: one product. */
    public static final String SUBJECT = "product";

    private static final String ORGANIZATION = "organization";

    /** A product is made. */
    public static final FactType<Product> PRODUCT = FactType.describe("product", Product.class)
            .about(SUBJECT, "product")
            .lookup(ORGANIZATION)
            .build();

    /** A product holds stars of the programme. */
    public static final FactType<Recognition> OCOP = FactType.describe("product_ocop", Recognition.class)
            .about(SUBJECT, "product")
            .lookup(ORGANIZATION)
            .build();

    /** A product bears a mark. */
    public static final FactType<Mark> MARK = FactType.describe("product_mark", Mark.class)
            .about(SUBJECT, "product")
            .each("mark")
            .lookup(ORGANIZATION)
            .build();

    /** A product is certified to a standard. */
    public static final FactType<Certified> STANDARD = FactType.describe("product_standard", Certified.class)
            .about(SUBJECT, "product")
            .each("standard")
            .lookup(ORGANIZATION)
            .build();

    /** A product can be traced. */
    public static final FactType<Traced> TRACEABILITY = FactType.describe("product_traceability", Traced.class)
            .about(SUBJECT, "product")
            .lookup(ORGANIZATION)
            .build();

    /** A product was sold on a market in a year. */
    public static final FactType<Sold> MARKET = FactType.describe("product_market", Sold.class)
            .about(SUBJECT, "product")
            .each("year", "channel", "country")
            .lookup(ORGANIZATION)
            .build();

    /** All of them. */
    public static final List<FactType<?>> ALL = List.of(PRODUCT, OCOP, MARK, STANDARD, TRACEABILITY, MARKET);

    /** Sản phẩm. */
    public record Product(
            Reference product,
            Beneficiary owner,
            BeneficiaryKind kind,
            Optional<OrganizationId> organization,
            String name,
            ProductCategory category) {}

    /**
     * Công nhận sản phẩm OCOP.
     *
     * @param decision the decision that recognizes it
     */
    public record Recognition(
            Reference product,
            Beneficiary owner,
            BeneficiaryKind kind,
            Optional<OrganizationId> organization,
            OcopStars stars,
            OcopOccasion occasion,
            Reference decision) {}

    /** Nhãn hiệu, thương hiệu. */
    public record Mark(
            Reference product,
            Beneficiary owner,
            BeneficiaryKind kind,
            Optional<OrganizationId> organization,
            Reference mark,
            MarkKind markKind) {}

    /**
     * Chứng nhận tiêu chuẩn.
     *
     * @param certificate the number of the certificate
     */
    public record Certified(
            Reference product,
            Beneficiary owner,
            BeneficiaryKind kind,
            Optional<OrganizationId> organization,
            ProductStandard standard,
            Reference certificate) {}

    /**
     * Truy xuất nguồn gốc.
     *
     * @param system the system it is traced by
     */
    public record Traced(
            Reference product,
            Beneficiary owner,
            BeneficiaryKind kind,
            Optional<OrganizationId> organization,
            String system) {}

    /**
     * Thị trường trong năm; the parts are those of {@link Outlet}.
     *
     * @param export xuất khẩu: whether the country is another than Việt Nam
     */
    public record Sold(
            Reference product,
            Beneficiary owner,
            BeneficiaryKind kind,
            Optional<OrganizationId> organization,
            long year,
            MarketChannel channel,
            CountryCode country,
            boolean export,
            Optional<Dong> sales) {}

    private ProductFacts() {}
}
