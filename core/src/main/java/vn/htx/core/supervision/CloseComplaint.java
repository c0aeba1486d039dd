package vn.htx.core.supervision;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import vn.htx.core.organization.Reference;

/**
 * Đình chỉ, không thụ lý đơn: a complaint ends without a decision.
 *
 * @param withdrawn whether who made it withdrew it; otherwise the authority does not take it up
 */
public record CloseComplaint(Reference complaint, boolean withdrawn) implements ComplaintAct {

    @Override
    public UnaryOperator<ComplaintCase> step(LocalDate effectiveOn) {
        return before -> before.closed(withdrawn ? ComplaintState.WITHDRAWN : ComplaintState.NOT_TAKEN_UP, effectiveOn);
    }
}
