package vn.htx.core.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.fact.FactSource;
import vn.htx.core.organization.Reference;

/** Sổ theo dõi đơn: the complaints received by a day, as they stand then, by id. */
public final class Complaints {

    private final FactSource facts;
    private final LocalDate day;

    /** The complaints by what a source knows. */
    public Complaints(FactSource facts, LocalDate day) {
        this.facts = facts;
        this.day = day;
    }

    /** One complaint, if it was received by the day. */
    public Optional<ComplaintCase> find(Reference complaint) {
        return read(FactQuery.all(SupervisionFacts.COMPLAINT_CASE).where("complaint", complaint))
                .findFirst();
    }

    /** Those still to be decided. */
    public List<ComplaintCase> listOpen() {
        return read(FactQuery.all(SupervisionFacts.COMPLAINT_CASE))
                .filter(ComplaintCase::isOpen)
                .toList();
    }

    /** Those still to be decided whose last day is over. */
    public List<ComplaintCase> listOverdue() {
        return listOpen().stream().filter(complaint -> complaint.isOverdue(day)).toList();
    }

    private Stream<ComplaintCase> read(FactQuery<ComplaintCase> query) {
        return facts.listFacts(query.on(day)).stream().map(known -> known.fact().value());
    }
}
