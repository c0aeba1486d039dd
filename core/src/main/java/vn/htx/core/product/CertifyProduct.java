package vn.htx.core.product;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.organization.Reference;
import vn.htx.core.product.ProductFacts.Certified;
import vn.htx.core.support.Beneficiary;
import vn.htx.core.time.EffectivePeriod;

/**
 * Chứng nhận tiêu chuẩn: a product is certified to a standard, in place of an earlier certificate of the same one. The
 * other components are those of {@link Certified}.
 *
 * @param until the first day it no longer is, if the certificate says
 */
public record CertifyProduct(
        Reference product,
        Beneficiary owner,
        ProductStandard standard,
        Reference certificate,
        Optional<LocalDate> until)
        implements ProductAct {

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(
                Statement.ends(ProductFacts.STANDARD, effectiveOn, product, standard),
                Statement.holds(
                        ProductFacts.STANDARD,
                        new Certified(product, owner, owner.kind(), owner.organization(), standard, certificate),
                        EffectivePeriod.of(effectiveOn, until.orElse(null))));
    }

    @Override
    public List<Premise> premises() {
        return List.of(made());
    }
}
