package vn.htx.core.product;

import java.time.LocalDate;
import java.util.List;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.organization.Reference;
import vn.htx.core.support.Beneficiary;

/** Ngừng sản xuất sản phẩm: a product is made no more, and its stars count no more. */
public record WithdrawProduct(Reference product, Beneficiary owner) implements ProductAct {

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(
                Statement.ends(ProductFacts.PRODUCT, effectiveOn, product),
                Statement.ends(ProductFacts.OCOP, effectiveOn, product),
                Statement.ends(ProductFacts.TRACEABILITY, effectiveOn, product));
    }

    @Override
    public List<Premise> premises() {
        return List.of(Premise.standing(ProductFacts.PRODUCT, product).where("owner", owner));
    }
}
