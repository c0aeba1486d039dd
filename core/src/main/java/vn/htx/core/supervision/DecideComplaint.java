package vn.htx.core.supervision;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import vn.htx.core.organization.Reference;

/**
 * Quyết định giải quyết đơn: the authority decides a complaint.
 *
 * @param decision the decision
 * @param outcome what was decided
 */
public record DecideComplaint(Reference complaint, Reference decision, ComplaintOutcome outcome)
        implements ComplaintAct {

    @Override
    public UnaryOperator<ComplaintCase> step(LocalDate effectiveOn) {
        return before -> before.decided(decision, outcome, effectiveOn);
    }
}
