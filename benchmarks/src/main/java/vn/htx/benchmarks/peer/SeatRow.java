package vn.htx.benchmarks.peer;

import jakarta.persistence.Entity;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

/** The province of a seat. */
@Entity
@Table(name = "organization_seat", indexes = @Index(columnList = "organization"))
@SuppressWarnings("NullAway.Init") // Hibernate fills it
class SeatRow extends DatedRow {
    String content;

    protected SeatRow() {}

    SeatRow(long id, OrganizationRow organization, String fromDay, String content) {
        super(id, organization, fromDay);
        this.content = content;
    }
}
