package vn.htx.core.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.fact.FactSource;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;
import vn.htx.core.supervision.SupervisionFacts.Found;
import vn.htx.core.time.WorkCalendar;

/** Theo dõi thực hiện kết luận: the remedies ordered by a day, as they stand then, by inspection and remedy. */
public final class Remedies {

    private final FactSource facts;
    private final LocalDate day;
    private final WorkCalendar calendar;

    /** The remedies by what a source knows. */
    public Remedies(FactSource facts, LocalDate day, WorkCalendar calendar) {
        this.facts = facts;
        this.day = day;
        this.calendar = calendar;
    }

    /** One remedy, if it was ordered by the day. */
    public Optional<RemedyCase> find(Reference inspection, Reference remedy) {
        return read(FactQuery.all(SupervisionFacts.REMEDY_CASE)
                        .where("inspection", inspection)
                        .where("remedy", remedy))
                .findFirst();
    }

    /** Those of an organization. */
    public List<RemedyCase> list(OrganizationId organization) {
        return read(FactQuery.all(SupervisionFacts.REMEDY_CASE).where("organization", organization))
                .toList();
    }

    /** Those still to be done. */
    public List<RemedyCase> listOpen() {
        return read(FactQuery.all(SupervisionFacts.REMEDY_CASE).where("open", true))
                .toList();
    }

    /** Those still to be done whose last day is over. */
    public List<RemedyCase> listOverdue() {
        return listOpen().stream()
                .filter(remedy -> remedy.isOverdue(day, calendar))
                .toList();
    }

    /** The findings for which some remedy is still to be done, by inspection and finding. */
    public List<Found> listOpenFindings() {
        List<RemedyCase> open = listOpen();
        return facts.listFacts(FactQuery.all(SupervisionFacts.FINDING).on(day)).stream()
                .map(known -> known.fact().value())
                .filter(found -> open.stream().anyMatch(remedy -> answers(remedy, found)))
                .toList();
    }

    private static boolean answers(RemedyCase remedy, Found found) {
        return remedy.inspection().equals(found.inspection())
                && remedy.finding().equals(Optional.of(found.finding()));
    }

    private Stream<RemedyCase> read(FactQuery<RemedyCase> query) {
        return facts.listFacts(query.on(day)).stream().map(known -> known.fact().value());
    }
}
