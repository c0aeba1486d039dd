package vn.htx.core.organization;

/** Hợp tác xã: a cooperative, a legal entity. */
public record Cooperative(OrganizationProfile profile) implements Organization {

    @Override
    public OrganizationKind kind() {
        return OrganizationKind.COOPERATIVE;
    }

    /** Whether figures count it as agricultural (nông nghiệp). */
    public boolean isAgricultural() {
        return profile().sector().isAgricultural();
    }
}
