package vn.htx.benchmarks.peer;

import jakarta.persistence.Entity;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

/** A charter capital in đồng. */
@Entity
@Table(name = "charter_capital", indexes = @Index(columnList = "organization"))
class CapitalRow extends DatedRow {
    long amount;

    protected CapitalRow() {}

    CapitalRow(long id, OrganizationRow organization, String fromDay, long amount) {
        super(id, organization, fromDay);
        this.amount = amount;
    }
}
