package vn.htx.benchmarks.peer;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** An organization's existence. */
@Entity
@Table(name = "organization")
@SuppressWarnings("NullAway.Init") // Hibernate fills it
class OrganizationRow {
    @Id
    String id;

    String kind;
    int yearFounded;
    String fromDay;

    @Nullable
    String untilDay;

    protected OrganizationRow() {}

    OrganizationRow(String id, String kind, int yearFounded, String fromDay) {
        this.id = id;
        this.kind = kind;
        this.yearFounded = yearFounded;
        this.fromDay = fromDay;
    }
}
