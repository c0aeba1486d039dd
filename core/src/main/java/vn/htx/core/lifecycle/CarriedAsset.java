package vn.htx.core.lifecycle;

import vn.htx.core.finance.FinanceFacts.HeldAsset;
import vn.htx.core.finance.IndivisibleAsset;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;

/**
 * Tài sản chung không chia khi tổ chức lại: an indivisible asset an organization brings into a reorganization or has after it.
 * It stays indivisible, of its kind (Law 17/2023/QH15, Articles 92 to 95).
 *
 * @param asset under which the organization keeps it
 * @param value in đồng
 * @param pledgeForbidden whether the donor forbids using it as collateral
 * @param pledged whether it is collateral
 */
public record CarriedAsset(
        Reference asset, IndivisibleAsset.Kind kind, Dong value, boolean pledgeForbidden, boolean pledged) {

    public CarriedAsset {
        if (value.isNegative()) {
            throw new IllegalArgumentException("an asset is not worth less than nothing: " + value);
        }
    }

    /** The fact that an organization holds it. */
    HeldAsset heldBy(OrganizationId organization) {
        return new HeldAsset(organization, asset, kind, value, pledgeForbidden);
    }
}
