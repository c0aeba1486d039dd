package vn.htx.benchmarks.peer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

/** A membership. */
@Entity
@Table(
        name = "membership",
        indexes = {@Index(columnList = "organization"), @Index(columnList = "member")})
@SuppressWarnings("NullAway.Init") // Hibernate fills it
class MembershipRow extends DatedRow {
    String member;
    String type;
    boolean capital;

    @Column(name = "uses")
    boolean use;

    boolean labour;

    protected MembershipRow() {}

    MembershipRow(long id, OrganizationRow organization, String fromDay, String member, String type) {
        super(id, organization, fromDay);
        this.member = member;
        this.type = type;
    }

    void taking(boolean inCapital, boolean inUse, boolean inLabour) {
        capital = inCapital;
        use = inUse;
        labour = inLabour;
    }
}
