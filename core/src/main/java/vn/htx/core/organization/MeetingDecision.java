package vn.htx.core.organization;

import java.util.Optional;

/**
 * Việc do đại hội thành viên quyết định: an act that carries out what a general meeting decided. Where it names the
 * meeting, rules look whether the votes cast there adopted it.
 */
public interface MeetingDecision extends OrganizationAct {

    /** The general meeting that decided it, if held in this register. */
    Optional<MeetingId> meeting();

    /** The matter it was decided under. */
    MatterKind decidedAs();
}
