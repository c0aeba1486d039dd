package vn.htx.benchmarks.peer;

import jakarta.persistence.Entity;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

/** A number registered under. */
@Entity
@Table(name = "registration_number", indexes = @Index(columnList = "organization"))
@SuppressWarnings("NullAway.Init") // Hibernate fills it
class NumberRow extends DatedRow {
    String content;

    protected NumberRow() {}

    NumberRow(long id, OrganizationRow organization, String fromDay, String content) {
        super(id, organization, fromDay);
        this.content = content;
    }
}
