package vn.htx.core.organization;

/** Liên hiệp hợp tác xã: a union, whose official members are cooperatives. */
public record CooperativeUnion(OrganizationProfile profile) implements Organization {

    @Override
    public OrganizationKind kind() {
        return OrganizationKind.UNION;
    }
}
