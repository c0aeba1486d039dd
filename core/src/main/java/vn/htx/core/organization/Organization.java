package vn.htx.core.organization;

/** An organization of the collective economy as it is on a day: a group, a cooperative or a union. */
public sealed interface Organization permits CooperativeGroup, Cooperative, CooperativeUnion {

    /** What is known of it, whichever its kind. */
    OrganizationProfile profile();

    /** Its kind. */
    OrganizationKind kind();

    /** The register's id. */
    default OrganizationId id() {
        return profile().id();
    }

    /** Its name. */
    default OrganizationName name() {
        return profile().name();
    }

    /** Whether it exists on the day looked at: founded and not ended, suspended or not. */
    default boolean exists() {
        return profile().endedOn().isEmpty();
    }

    /** Its legal status on the day looked at. */
    default LegalStatus status() {
        return exists() ? LegalStatus.of(kind(), profile().situations()) : LegalStatus.ended(kind());
    }

    /** An organization of a kind. */
    static Organization of(OrganizationKind kind, OrganizationProfile profile) {
        return switch (kind) {
            case GROUP -> new CooperativeGroup(profile);
            case COOPERATIVE -> new Cooperative(profile);
            case UNION -> new CooperativeUnion(profile);
        };
    }
}
