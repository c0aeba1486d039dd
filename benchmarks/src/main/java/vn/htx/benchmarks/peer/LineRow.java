package vn.htx.benchmarks.peer;

import jakarta.persistence.Entity;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

/** A business line. */
@Entity
@Table(name = "organization_line", indexes = @Index(columnList = "organization"))
@SuppressWarnings("NullAway.Init") // Hibernate fills it
class LineRow extends DatedRow {
    String content;

    protected LineRow() {}

    LineRow(long id, OrganizationRow organization, String fromDay, String content) {
        super(id, organization, fromDay);
        this.content = content;
    }
}
