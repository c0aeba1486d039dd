package vn.htx.benchmarks.peer;

import jakarta.persistence.Entity;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

/** A declared field. */
@Entity
@Table(name = "organization_sector", indexes = @Index(columnList = "organization"))
@SuppressWarnings("NullAway.Init") // Hibernate fills it
class SectorRow extends DatedRow {
    String content;

    protected SectorRow() {}

    SectorRow(long id, OrganizationRow organization, String fromDay, String content) {
        super(id, organization, fromDay);
        this.content = content;
    }
}
