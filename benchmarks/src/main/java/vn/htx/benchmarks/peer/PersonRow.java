package vn.htx.benchmarks.peer;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

/** A person. */
@Entity
@Table(name = "person", indexes = @Index(columnList = "identityNumber", unique = true))
@SuppressWarnings("NullAway.Init") // Hibernate fills it
class PersonRow {
    @Id
    String id;

    String name;
    String identityNumber;

    protected PersonRow() {}

    PersonRow(String id, String name, String identityNumber) {
        this.id = id;
        this.name = name;
        this.identityNumber = identityNumber;
    }
}
