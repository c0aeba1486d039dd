package vn.htx.core.product;

import java.time.LocalDate;
import java.util.List;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.organization.Reference;
import vn.htx.core.support.Beneficiary;

/** Thu hồi công nhận sản phẩm OCOP: a product loses its stars before their time. */
public record RevokeOcop(Reference product, Beneficiary owner) implements ProductAct {

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.ends(ProductFacts.OCOP, effectiveOn, product));
    }

    @Override
    public List<Premise> premises() {
        return List.of(Premise.standing(ProductFacts.OCOP, product).where("owner", owner));
    }
}
