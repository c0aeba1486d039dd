package vn.htx.core.supervision;

import java.time.LocalDate;
import java.util.Optional;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;

/**
 * Việc giải quyết đơn: where a complaint stands on the days the fact holds.
 *
 * @param receivedOn the day it was received
 * @param dueOn the last day to decide it
 * @param closedOn the day it was decided, withdrawn or not taken up
 * @param decision the decision on it
 * @param outcome what was decided
 */
public record ComplaintCase(
        Reference complaint,
        ComplaintKind kind,
        SupervisedMatter matter,
        Optional<OrganizationId> organization,
        ComplaintState state,
        LocalDate receivedOn,
        Optional<LocalDate> dueOn,
        Optional<LocalDate> closedOn,
        Optional<Reference> decision,
        Optional<ComplaintOutcome> outcome) {

    ComplaintCase due(LocalDate by) {
        return with(ComplaintState.TAKEN_UP, Optional.of(by), Optional.empty(), Optional.empty(), Optional.empty());
    }

    ComplaintCase decided(Reference by, ComplaintOutcome as, LocalDate day) {
        return with(ComplaintState.DECIDED, dueOn, Optional.of(day), Optional.of(by), Optional.of(as));
    }

    ComplaintCase closed(ComplaintState as, LocalDate day) {
        return with(as, dueOn, Optional.of(day), Optional.empty(), Optional.empty());
    }

    private ComplaintCase with(
            ComplaintState as,
            Optional<LocalDate> due,
            Optional<LocalDate> closed,
            Optional<Reference> decidedBy,
            Optional<ComplaintOutcome> result) {
        return new ComplaintCase(complaint, kind, matter, organization, as, receivedOn, due, closed, decidedBy, result);
    }

    /** Whether it is still to be decided. */
    public boolean isOpen() {
        return state.isOpen();
    }

    /** Quá hạn: whether its last day is over on a day and it was not closed by then, or was closed late. */
    public boolean isOverdue(LocalDate day) {
        return dueOn.filter(closedOn.filter(day::isAfter).orElse(day)::isAfter).isPresent();
    }
}
