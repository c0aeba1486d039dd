package vn.htx.core.organization;

/** Tổ hợp tác: a group on a cooperation contract, without legal personality; it may be unregistered and then has no code. */
public record CooperativeGroup(OrganizationProfile profile) implements Organization {

    @Override
    public OrganizationKind kind() {
        return OrganizationKind.GROUP;
    }

    /** Whether it holds a registration certificate, and so a code. */
    public boolean isRegistered() {
        return profile().code().isPresent();
    }
}
