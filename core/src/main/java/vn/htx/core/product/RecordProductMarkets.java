package vn.htx.core.product;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.organization.Reference;
import vn.htx.core.product.ProductFacts.Sold;
import vn.htx.core.support.Beneficiary;

/** Ghi nhận thị trường tiêu thụ trong năm: where a product was sold in a year, at home and abroad. */
public record RecordProductMarkets(Reference product, Beneficiary owner, long year, List<Outlet> outlets)
        implements ProductAct {

    public RecordProductMarkets {
        outlets = List.copyOf(outlets);
        Set<Object> named = new HashSet<>();
        for (Outlet outlet : outlets) {
            if (!named.add(List.of(outlet.channel(), outlet.country()))) {
                throw new IllegalArgumentException("product " + product + " names " + outlet.channel() + " in "
                        + outlet.country() + " twice for " + year + ": add the sales up");
            }
        }
    }

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return outlets.stream()
                .map(outlet -> Statement.holds(ProductFacts.MARKET, sold(outlet), effectiveOn))
                .toList();
    }

    private Sold sold(Outlet outlet) {
        return new Sold(
                product,
                owner,
                owner.kind(),
                owner.organization(),
                year,
                outlet.channel(),
                outlet.country(),
                !outlet.country().equals(CountryCode.VIET_NAM),
                outlet.sales());
    }

    @Override
    public List<Premise> premises() {
        return List.of(made(), Premise.never(ProductFacts.MARKET, product, year));
    }
}
