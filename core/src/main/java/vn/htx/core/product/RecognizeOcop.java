package vn.htx.core.product;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.organization.Reference;
import vn.htx.core.product.ProductFacts.Recognition;
import vn.htx.core.support.Beneficiary;
import vn.htx.core.time.EffectivePeriod;

/**
 * Công nhận, công nhận lại, nâng hạng sản phẩm OCOP: a product receives its stars, in place of those it held. The other
 * components are those of {@link Recognition}.
 *
 * @param until the first day they are no longer held, if the decision says
 */
public record RecognizeOcop(
        Reference product,
        Beneficiary owner,
        OcopStars stars,
        OcopOccasion occasion,
        Reference decision,
        Optional<LocalDate> until)
        implements ProductAct {

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(
                Statement.ends(ProductFacts.OCOP, effectiveOn, product),
                Statement.holds(
                        ProductFacts.OCOP,
                        new Recognition(product, owner, owner.kind(), owner.organization(), stars, occasion, decision),
                        EffectivePeriod.of(effectiveOn, until.orElse(null))));
    }

    @Override
    public List<Premise> premises() {
        return List.of(made());
    }
}
