package vn.htx.core.product;

import java.time.LocalDate;
import java.util.List;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.organization.Reference;
import vn.htx.core.product.ProductFacts.Traced;
import vn.htx.core.support.Beneficiary;

/** Áp dụng truy xuất nguồn gốc: buyers can trace a product from a day on. */
public record TraceProduct(Reference product, Beneficiary owner, String system) implements ProductAct {

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.holds(
                ProductFacts.TRACEABILITY,
                new Traced(product, owner, owner.kind(), owner.organization(), system),
                effectiveOn));
    }

    @Override
    public List<Premise> premises() {
        return List.of(made());
    }
}
