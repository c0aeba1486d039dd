package vn.htx.core.product;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.organization.Reference;
import vn.htx.core.product.ProductFacts.Mark;
import vn.htx.core.support.Beneficiary;
import vn.htx.core.time.EffectivePeriod;

/**
 * Gắn nhãn hiệu, thương hiệu: a product is sold under a mark.
 *
 * @param mark the number the mark is registered under, or the reference it is kept under
 * @param until the first day it no longer is, if protection ends
 */
public record MarkProduct(
        Reference product, Beneficiary owner, Reference mark, MarkKind markKind, Optional<LocalDate> until)
        implements ProductAct {

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.holds(
                ProductFacts.MARK,
                new Mark(product, owner, owner.kind(), owner.organization(), mark, markKind),
                EffectivePeriod.of(effectiveOn, until.orElse(null))));
    }

    @Override
    public List<Premise> premises() {
        return List.of(made(), Premise.absent(ProductFacts.MARK, product, mark));
    }
}
