package vn.htx.benchmarks.peer;

import jakarta.persistence.Entity;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

/** A name. */
@Entity
@Table(name = "organization_name", indexes = @Index(columnList = "organization"))
@SuppressWarnings("NullAway.Init") // Hibernate fills it
class NameRow extends DatedRow {
    String content;

    protected NameRow() {}

    NameRow(long id, OrganizationRow organization, String fromDay, String content) {
        super(id, organization, fromDay);
        this.content = content;
    }
}
