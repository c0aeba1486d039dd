package vn.htx.core.governance;

import java.time.LocalDate;
import java.util.List;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.organization.MeetingId;
import vn.htx.core.organization.OrganizationAct;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationId;

/**
 * Ghi nhận lần triệu tập không thành: a meeting was called for the day the act takes effect, and too few came for it to be
 * held (Law 17/2023/QH15, Articles 59.7 and 65.5).
 *
 * @param meeting the name of the meeting that was to be held; it keeps it when called again
 * @param call the how-many-eth call failed, from 1
 */
public record RecordFailedCall(
        OrganizationId organization, MeetingId meeting, MeetingBody body, int call, long called, long present)
        implements OrganizationAct {

    public RecordFailedCall {
        if (call < 1) {
            throw new IllegalArgumentException("meetings are called from the first time on, not the " + call + "th");
        }
        Tallied.require("called", called);
        Tallied.requireWithin("present", present, "called", called);
    }

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.holds(
                GovernanceFacts.FAILED_CALL,
                new GovernanceFacts.FailedCall(organization, meeting, call, body, effectiveOn, called, present),
                effectiveOn));
    }

    @Override
    public List<Premise> premises() {
        return List.of(
                Premise.present(OrganizationFacts.EXISTENCE, organization),
                Premise.never(GovernanceFacts.FAILED_CALL, organization, meeting, call));
    }
}
