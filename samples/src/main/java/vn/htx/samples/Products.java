package vn.htx.samples;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.htx.core.organization.Reference;
import vn.htx.core.product.CertifyProduct;
import vn.htx.core.product.IntroduceProduct;
import vn.htx.core.product.OcopOccasion;
import vn.htx.core.product.OcopStars;
import vn.htx.core.product.ProductCategory;
import vn.htx.core.product.ProductStandard;
import vn.htx.core.product.RecognizeOcop;
import vn.htx.core.support.Beneficiary;

/** A handful of products with OCOP stars, made up, with names of what grows in the region. */
final class Products implements Undertaking {

    private static final LocalDate FIRST = LocalDate.of(2022, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2024, 9, 30);
    private static final int YEARS_HELD = 3;
    private static final int UNTIL_RATED = 60;

    private record Kind(String name, ProductCategory category, int stars) {}

    private static final List<Kind> KINDS = List.of(
            new Kind("Miến dong", ProductCategory.FOOD, 5),
            new Kind("Tinh bột nghệ", ProductCategory.HERBAL, 4),
            new Kind("Gạo nếp", ProductCategory.FRESH_PRODUCE, 4),
            new Kind("Chè xanh", ProductCategory.DRINK, 4),
            new Kind("Rượu men lá", ProductCategory.DRINK, 3),
            new Kind("Bí xanh", ProductCategory.FRESH_PRODUCE, 3),
            new Kind("Lạp sườn", ProductCategory.FOOD, 3),
            new Kind("Mơ vàng", ProductCategory.FRESH_PRODUCE, 3),
            new Kind("Hồng không hạt", ProductCategory.FRESH_PRODUCE, 3),
            new Kind("Trà hoa vàng", ProductCategory.HERBAL, 3));

    @Override
    public void tell(Province province, Dice dice) {
        List<Biography> owners =
                province.pick(KINDS.size(), FIRST, life -> life.foundedAs().isAgricultural(), dice);
        for (int i = 0; i < owners.size(); i++) {
            Kind kind = KINDS.get(i);
            Beneficiary owner = Beneficiary.of(owners.get(i).id());
            Reference product = new Reference(String.format(Locale.ROOT, "mau-san-pham-%02d", i + 1));
            LocalDate day = province.days().pick(FIRST, LAST, dice);
            LocalDate rated = province.after(day, UNTIL_RATED);
            province.write(day, new IntroduceProduct(product, owner, kind.name() + " (mẫu)", kind.category()));
            province.write(
                    rated,
                    new RecognizeOcop(
                            product,
                            owner,
                            new OcopStars(kind.stars()),
                            OcopOccasion.FIRST,
                            new Reference(product.value() + "-ocop"),
                            Optional.of(rated.plusYears(YEARS_HELD))));
            if (kind.category() == ProductCategory.FRESH_PRODUCE) {
                province.write(
                        rated,
                        new CertifyProduct(
                                product,
                                owner,
                                ProductStandard.VIETGAP,
                                new Reference(product.value() + "-vietgap"),
                                Optional.of(rated.plusYears(YEARS_HELD))));
            }
        }
    }
}
