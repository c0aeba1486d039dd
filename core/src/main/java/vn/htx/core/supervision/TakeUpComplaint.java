package vn.htx.core.supervision;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import vn.htx.core.organization.Reference;

/**
 * Thụ lý, gia hạn giải quyết đơn: the authority takes a complaint up, or gives itself another day.
 *
 * @param dueOn the last day to decide it
 */
public record TakeUpComplaint(Reference complaint, LocalDate dueOn) implements ComplaintAct {

    @Override
    public UnaryOperator<ComplaintCase> step(LocalDate effectiveOn) {
        return before -> before.due(dueOn);
    }
}
