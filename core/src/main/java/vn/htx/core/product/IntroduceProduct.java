package vn.htx.core.product;

import java.time.LocalDate;
import java.util.List;
import vn.htx.core.fact.Act;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.organization.Reference;
import vn.htx.core.product.ProductFacts.Product;
import vn.htx.core.support.ActivityPremises;
import vn.htx.core.support.Beneficiary;

/** Ghi nhận sản phẩm: an owner makes a product from a day on. */
public record IntroduceProduct(Reference product, Beneficiary owner, String name, ProductCategory category)
        implements Act {

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.holds(
                ProductFacts.PRODUCT,
                new Product(product, owner, owner.kind(), owner.organization(), name, category),
                effectiveOn));
    }

    @Override
    public List<Premise> premises() {
        return ActivityPremises.together(
                List.of(Premise.never(ProductFacts.PRODUCT, product)),
                ActivityPremises.organizationsExist(List.of(owner)));
    }
}
