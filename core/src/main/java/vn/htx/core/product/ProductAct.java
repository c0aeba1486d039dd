package vn.htx.core.product;

import vn.htx.core.fact.Act;
import vn.htx.core.fact.Premise;
import vn.htx.core.organization.Reference;
import vn.htx.core.support.Beneficiary;

/** An act in the life of a product that is already known. */
interface ProductAct extends Act {

    /** The product. */
    Reference product();

    /** Who makes it. */
    Beneficiary owner();

    /** The product is made, by this owner. */
    default Premise made() {
        return Premise.present(ProductFacts.PRODUCT, product()).where("owner", owner());
    }
}
