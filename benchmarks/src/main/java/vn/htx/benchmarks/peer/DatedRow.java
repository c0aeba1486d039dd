package vn.htx.benchmarks.peer;

import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import org.jspecify.annotations.Nullable;

/** What is so of an organization from one day until another. */
@MappedSuperclass
@SuppressWarnings("NullAway.Init") // Hibernate fills it
abstract class DatedRow {
    @Id
    long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "organization")
    OrganizationRow organization;

    String fromDay;

    @Nullable
    String untilDay;

    protected DatedRow() {}

    DatedRow(long id, OrganizationRow organization, String fromDay) {
        this.id = id;
        this.organization = organization;
        this.fromDay = fromDay;
    }
}
